package eu.rapport.reading;

import eu.rapport.shared.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Names that are said but not in the directory: "Met Sara", "from Zuiderkerk". */
record UnknownNames(Scene scene) {

    List<String> people() {
        List<Span> names = new ArrayList<>();
        for (int index = 0; index < scene.said().size(); index++) {
            Optional<Span> cue = scene.said()
                    .cues("person.before")
                    .at(scene.said(), index, scene.said().size());
            cue.flatMap(found -> personAt(found.to())).ifPresent(name -> {
                names.add(name);
                names.addAll(enumerated(name.to()));
            });
        }
        scene.people().forEach(known -> names.addAll(enumerated(known.span().to())));
        return names.stream()
                .sorted(Comparator.comparing(Span::from))
                .map(scene.said()::text)
                .distinct()
                .toList();
    }

    /** The names that go on behind one: ", Sara and Tim". Commas alone link whole clauses as well, so the last link must say "and". */
    private List<Span> enumerated(int behind) {
        List<Span> names = new ArrayList<>();
        int sure = 0;
        Optional<Link> link = link(behind);
        while (link.isPresent()) {
            Link found = link.get();
            Optional<NameHit<Directory.Person>> known = scene.personAt(found.to());
            Optional<Span> unknown = known.isPresent() ? Optional.empty() : personAt(found.to());
            unknown.ifPresent(names::add);
            Optional<Span> name = known.<Span>map(NameHit::span).or(() -> unknown);
            sure = found.and() && name.isPresent() ? names.size() : sure;
            link = name.flatMap(each -> link(each.to()));
        }
        return names.subList(0, sure);
    }

    /** What ties one name to the next, and where that begins. */
    private record Link(int to, boolean and) {}

    private Optional<Link> link(int behind) {
        Utterance said = scene.said();
        boolean comma = said.isIn(behind) && said.token(behind).text().equals(",");
        int at = comma ? behind + 1 : behind;
        if (said.isIn(at) && NameWords.isAnd(said.token(at).plain())) {
            return Optional.of(new Link(at + 1, true));
        }
        boolean ampersand = said.followsAmpersand(at);
        return comma || ampersand ? Optional.of(new Link(at, ampersand)) : Optional.empty();
    }

    private Optional<Span> personAt(int index) {
        return nameAt(index).filter(name -> !isCommunity(name)).map(this::beforeAmpersand);
    }

    private Span beforeAmpersand(Span name) {
        for (int at = name.from() + 1; at < name.to(); at++) {
            if (scene.said().followsAmpersand(at)) {
                return new Span(name.from(), at);
            }
        }
        return name;
    }

    Optional<String> community() {
        for (int index = 0; index < scene.said().size(); index++) {
            boolean led = scene.said()
                    .cues("community.before")
                    .at(scene.said(), index, scene.said().size())
                    .isPresent();
            Optional<Span> name = led ? nameAt(skipArticle(index + 1)) : Optional.empty();
            if (name.isPresent()) {
                return name.map(scene.said()::text);
            }
        }
        for (int index = 0; index < scene.said().size(); index++) {
            Optional<Span> name = nameAt(index).filter(this::isCommunity).filter(span -> span.length() > 1);
            if (name.isPresent()) {
                return name.map(scene.said()::text);
            }
        }
        return Optional.empty();
    }

    /** The longer name that a known word ends, where capitalised words that nobody knows stand right before it. */
    Optional<Span> leadingTo(Span known) {
        int from = known.from();
        while (from > 0 && isNameWord(from - 1)) {
            from--;
        }
        return from < known.from() ? Optional.of(new Span(from, known.to())) : Optional.empty();
    }

    private int skipArticle(int index) {
        return scene.said().isIn(index)
                        && NameWords.isArticle(scene.said().token(index).plain())
                ? index + 1
                : index;
    }

    private boolean isCommunity(Span name) {
        for (int at = name.from(); at < name.to(); at++) {
            String word = scene.said().token(at).plain();
            if (NameWords.isKind(word) || NameWords.endsWithKind(word)) {
                return true;
            }
        }
        return false;
    }

    /** A run of capitalised words, the first of which means nothing else. */
    private Optional<Span> nameAt(int index) {
        int to = index;
        while (isNameWord(to) || to > index && goesOn(to)) {
            to++;
        }
        return to > index ? Optional.of(new Span(index, to)) : Optional.empty();
    }

    private boolean isNameWord(int index) {
        Utterance said = scene.said();
        return isFreeCapital(index)
                && (!said.isCommon(index) || NameWords.isKind(said.token(index).plain()));
    }

    /** "Elm Street Tenants": within a name a noun keeps its capital, but in German, where every noun has one. */
    private boolean goesOn(int index) {
        Utterance said = scene.said();
        return said.language() != Language.DE && isFreeCapital(index) && !said.isEveryday(index);
    }

    private boolean isFreeCapital(int index) {
        Utterance said = scene.said();
        return said.isIn(index)
                && said.token(index).kind() == Kind.WORD
                && said.token(index).isCapitalised()
                && !isAllCapitals(said.token(index).text())
                && !scene.isName(index)
                && !scene.isDate(index)
                && said.cues("authority").at(said, index, said.size()).isEmpty();
    }

    private static boolean isAllCapitals(String word) {
        return word.length() > 4 && word.chars().allMatch(Character::isUpperCase);
    }

    /** The surname with the first name right before it that nobody of that surname has; empty where a title or no name stands there. */
    Optional<Span> withFirstName(Span surname) {
        int before = surname.from() - 1;
        boolean named = isNameWord(before)
                && !NameWords.isTitle(scene.said().token(before).plain())
                && !scene.said().followsAmpersand(surname.from());
        return named ? Optional.of(new Span(before, surname.to())) : Optional.empty();
    }

    /** Whether the word after a first name is a surname that nobody of that first name has. */
    boolean isOtherSurname(Span firstName) {
        return firstName.length() == 1 && isNameWord(firstName.to());
    }
}
