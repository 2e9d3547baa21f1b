package eu.rapport.reading;

import eu.rapport.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names that are said but not in the directory: "Met Sara", "from Zuiderkerk". */
record UnknownNames(Scene scene) {

    List<String> people() {
        List<String> names = new ArrayList<>();
        for (int index = 0; index < scene.said().size(); index++) {
            Optional<Span> cue = scene.said()
                    .cues("person.before")
                    .at(scene.said(), index, scene.said().size());
            cue.flatMap(found -> nameAt(found.to()))
                    .filter(name -> !isCommunity(name))
                    .map(scene.said()::text)
                    .filter(name -> !names.contains(name))
                    .ifPresent(names::add);
        }
        return names;
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
        return word.length() > 4 && word.chars().noneMatch(Character::isLowerCase);
    }

    /** Whether the word after a first name is a surname that nobody of that first name has. */
    boolean isOtherSurname(Span firstName) {
        return firstName.length() == 1 && isNameWord(firstName.to());
    }
}
