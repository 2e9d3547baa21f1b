package eu.rapport.reading;

import java.util.ArrayList;
import java.util.List;

/** Cuts sentences into clauses, each with one subject, at pauses and "and"-words before a new subject. */
record Clauses(Scene scene) {

    /** All clauses of the message, in order. */
    List<Span> all() {
        return scene.said().sentences().stream()
                .flatMap(sentence -> of(sentence).stream())
                .toList();
    }

    List<Span> of(Span sentence) {
        List<Span> clauses = new ArrayList<>();
        int from = sentence.from();
        for (int index = sentence.from() + 1; index < sentence.to(); index++) {
            if (starts(index)) {
                clauses.add(trimmed(from, index));
                from = index;
            }
        }
        clauses.add(trimmed(from, sentence.to()));
        return clauses.stream().filter(clause -> clause.length() > 0).toList();
    }

    /** Without the marks at either end. */
    private Span trimmed(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && !scene.said().token(first).isWord()) {
            first++;
        }
        while (last > first && !scene.said().token(last - 1).isWord()) {
            last--;
        }
        return new Span(first, last);
    }

    private boolean starts(int index) {
        Utterance said = scene.said();
        boolean pause = !said.token(index - 1).isWord();
        if (pause) {
            return isOpening(index)
                    || isFarewell(index)
                    || isJoin(index) && (isOpening(index + 1) || isSubject(index + 1));
        }
        return isJoin(index) && (isOpening(index + 1) || isBetweenLimits(index));
    }

    /** "A rack by 15 January and a fence by 28 February": two things, each with its day. */
    private boolean isBetweenLimits(int index) {
        return scene.dates().stream().anyMatch(date -> date.span().to() == index && date.isLedBy(DateWord.BY))
                && scene.dates().stream()
                        .filter(date -> date.span().from() > index + 1 && date.isLedBy(DateWord.BY))
                        .anyMatch(date ->
                                scene.said().isOneSentence(index, date.span().from()));
    }

    /** ", until next Friday": at the end, with nothing behind the day. */
    private boolean isFarewell(int index) {
        Utterance said = scene.said();
        return said.cues("follow.bare").at(said, index, said.size()).stream()
                .flatMap(words -> scene.dates().stream()
                        .filter(date -> date.span().from() == words.to() && date.canBe(Tense.FUTURE)))
                .anyMatch(date -> !said.isIn(date.span().to())
                        || said.token(date.span().to()).endsSentence());
    }

    private boolean isJoin(int index) {
        return scene.said().cues("join").has(scene.said(), index);
    }

    /** A subject with its verb, or words that open a clause by themselves ("promised", "next meeting"). */
    private boolean isOpening(int index) {
        Utterance said = scene.said();
        return said.isIn(index)
                && (said.cues("clause.open").at(said, index, said.size()).isPresent()
                        || said.cues("follow").at(said, index, said.size()).isPresent()
                        || said.cues("promise.said")
                                .at(said, index, said.size())
                                .isPresent()
                        || isSubject(index) && hasVerbAfter(index));
    }

    private boolean isSubject(int index) {
        return scene.said().isIn(index) && Subject.at(scene, index).isPresent();
    }

    private boolean hasVerbAfter(int index) {
        int after = Subject.at(scene, index).orElseThrow().to();
        return scene.said().isIn(after)
                && scene.said().token(after).isWord()
                && !scene.said().cues("join").has(scene.said(), after)
                && !scene.isDate(after);
    }
}
