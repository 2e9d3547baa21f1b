package eu.rapport.reading;

import eu.rapport.reading.Directory.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the people of the directory in a text, by full name, first name or surname. */
final class PersonFinder {
    private static final int LONGEST_NAME = 5;

    private final NameIndex<Person> full = new NameIndex<>();
    private final NameIndex<Person> first = new NameIndex<>();
    private final NameIndex<Person> last = new NameIndex<>();

    PersonFinder(List<Person> people) {
        people.forEach(this::add);
    }

    private void add(Person person) {
        List<String> words = NameWords.of(person.name());
        if (words.isEmpty()) {
            return;
        }
        full.add(words, Strength.FULL, person);
        first.add(words.subList(0, 1), Strength.CORE, person);
        if (words.size() > 1) {
            last.add(words.subList(1, words.size()), Strength.CORE, person);
            last.add(words.subList(words.size() - 1, words.size()), Strength.WORD, person);
        }
        person.nicknames().forEach(name -> addNickname(NameWords.of(name), person));
    }

    private void addNickname(List<String> words, Person person) {
        if (words.size() == 1) {
            first.add(words, Strength.CORE, person);
        } else if (!words.isEmpty()) {
            full.add(words, Strength.FULL, person);
        }
    }

    List<NameHit<Person>> find(Utterance said, List<? extends NameHit<?>> taken) {
        List<NameHit<Person>> hits = new ArrayList<>();
        int at = 0;
        while (at < said.size()) {
            int from = at;
            boolean free = taken.stream()
                    .noneMatch(
                            hit -> hit.strength() != Strength.WORD && hit.span().holds(from));
            Optional<NameHit<Person>> hit = free ? at(said, at) : Optional.empty();
            hit.ifPresent(hits::add);
            at = hit.map(found -> found.span().to()).orElse(at + 1);
        }
        return hits;
    }

    private Optional<NameHit<Person>> at(Utterance said, int from) {
        return whole(said, from).or(() -> firstName(said, from)).or(() -> surname(said, from));
    }

    private Optional<NameHit<Person>> whole(Utterance said, int from) {
        StringBuilder joined = new StringBuilder();
        for (int to = from;
                to < said.size() && to < from + LONGEST_NAME && said.token(to).isWord();
                to++) {
            joined.append(said.token(to).plain());
            var match = to == from ? full.find(joined.toString(), false) : full.find(joined.toString(), true);
            if (match.isPresent()) {
                return Optional.of(
                        new NameHit<>(new Span(from, to + 1), match.get().meant(), Strength.FULL));
            }
        }
        return Optional.empty();
    }

    private Optional<NameHit<Person>> firstName(Utterance said, int from) {
        Token token = said.token(from);
        boolean named = token.isCapitalised() || said.isAllSmall() || !said.isCommon(from);
        if (!token.isWord() || !named || isCommonHere(said, from)) {
            return Optional.empty();
        }
        boolean slips = token.isCapitalised() && token.plain().length() > 4 && !said.isCommon(from);
        return first.find(token.plain(), slips)
                .map(match -> new NameHit<>(new Span(from, from + 1), match.meant(), Strength.CORE));
    }

    /** A common word that starts a sentence with its capital is no name. */
    private static boolean isCommonHere(Utterance said, int at) {
        boolean starts = at == 0 || !said.token(at - 1).isWord();
        return said.isCommon(at) && (starts || !said.token(at).isCapitalised());
    }

    private Optional<NameHit<Person>> surname(Utterance said, int from) {
        boolean titled = from > 0 && NameWords.isTitle(said.token(from - 1).plain());
        Token token = said.token(from);
        if (!titled && (!token.isCapitalised() && !said.isAllSmall() || said.isCommon(from))) {
            return Optional.empty();
        }
        StringBuilder joined = new StringBuilder();
        Optional<NameHit<Person>> best = Optional.empty();
        for (int to = from;
                to < said.size()
                        && to < from + LONGEST_NAME - 1
                        && said.token(to).isWord();
                to++) {
            joined.append(said.token(to).plain());
            Span span = new Span(from, to + 1);
            var match = last.find(joined.toString(), token.isCapitalised());
            if (match.isPresent()) {
                best = Optional.of(new NameHit<>(span, match.get().meant(), Strength.CORE));
            }
        }
        return best;
    }
}
