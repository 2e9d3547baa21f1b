package eu.rapport.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * What can be seen of a message by somebody who compares it with others: its words and parts of words, with names and dates
 * taken for what they are, the word lists it touches, and what the rules make of it. Each trait is a number below
 * {@link #KINDS}.
 */
final class Traits {
    static final int KINDS = 1 << 17;

    private static final int MOST_TOKENS = 120;
    private static final int PART = 4;

    /** How many words apart two of them are still seen together. */
    private static final int FURTHEST = 3;

    private final Scene scene;
    private final List<Integer> words = new ArrayList<>();
    private final List<String> vocabulary = new ArrayList<>();
    private final List<Integer> signs = new ArrayList<>();

    private Traits(Scene scene) {
        this.scene = scene;
    }

    static Traits of(Scene scene, Facts facts, IntentRules.Guess guess) {
        Traits traits = new Traits(scene);
        traits.readWords();
        traits.readSigns(facts, guess);
        return traits;
    }

    /** The traits of the wording. */
    List<Integer> words() {
        return words;
    }

    /** The longer words themselves, as they were meant; no names. */
    List<String> vocabulary() {
        return vocabulary;
    }

    /** What the rules saw. */
    List<Integer> signs() {
        return signs;
    }

    private void readWords() {
        List<String> said = said();
        for (int at = 0; at < said.size(); at++) {
            String word = said.get(at);
            note(word);
            add("w" + word);
            add("b" + (at == 0 ? "^" : said.get(at - 1)) + " " + word);
            for (int apart = 2; apart <= FURTHEST && apart <= at; apart++) {
                add("k" + said.get(at - apart) + " " + word);
            }
            addParts(word);
        }
        add("b" + (said.isEmpty() ? "^" : said.getLast()) + " $");
    }

    /** The words, names and dates as one each. */
    private List<String> said() {
        List<String> said = new ArrayList<>();
        for (int index = 0; index < Math.min(scene.said().size(), MOST_TOKENS); index++) {
            String word = word(index);
            if (said.isEmpty() || !said.getLast().equals(word)) {
                said.add(word);
            }
        }
        return said;
    }

    /** Very short words stand in any text. */
    private void note(String word) {
        if (word.length() > 2 && !word.startsWith("@")) {
            vocabulary.add(word);
        }
    }

    private void addParts(String word) {
        String whole = " " + word + " ";
        for (int from = 0; word.length() > 2 && from + PART <= whole.length(); from++) {
            add("p" + whole.substring(from, from + PART));
        }
    }

    /** The word as it was meant; whose name and which day it is tells nothing about what is wanted. */
    private String word(int index) {
        if (scene.personAt(index).isPresent()) {
            return "@person";
        }
        if (scene.isName(index)) {
            return "@community";
        }
        if (scene.isDate(index)) {
            return "@day";
        }
        Token token = scene.said().token(index);
        return token.kind() == Kind.NUMBER ? "@number" : scene.said().key(index);
    }

    private void add(String trait) {
        words.add(number(trait));
    }

    private void readSigns(Facts facts, IntentRules.Guess guess) {
        sign("any", true);
        sign("rule " + guess.intent(), true);
        sign("sure " + guess.intent(), guess.sureness() > 0.5);
        sign("contact", facts.contact());
        sign("promise", !facts.promises().isEmpty());
        sign("concern", !facts.concerns().isEmpty());
        sign("follow", facts.followUp().isPresent());
        sign("person", !scene.people().isEmpty());
        sign("community", !scene.communities().isEmpty());
        sign("short", scene.said().size() < 4);
        sign("long", scene.said().size() > 25);
        sign(
                "dated contact",
                facts.contact() && new ToldContact(scene, facts).day().isPresent());
        sign("date", !scene.dates().isEmpty());
        sign(
                "past date",
                scene.dates().stream()
                        .anyMatch(hit -> hit.lean().filter(Tense.PAST::equals).isPresent()));
        List<Span> sentences = scene.said().sentences();
        sign("asks", sentences.stream().anyMatch(scene.said()::asks));
        sign("asks last", !sentences.isEmpty() && scene.said().asks(sentences.getLast()));
        scene.said()
                .telling()
                .forEach(section -> sign("list " + section, scene.said().has(section)));
    }

    private void sign(String name, boolean seen) {
        if (seen) {
            signs.add(number(name));
        }
    }

    private static int number(String trait) {
        int mixed = trait.hashCode() * 0x9E3779B1;
        return mixed >>> 15;
    }
}
