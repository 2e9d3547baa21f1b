package eu.rapport.guidance;

import eu.rapport.shared.Language;
import java.util.List;
import java.util.Map;

/**
 * One thing that the paper says, in our own words.
 *
 * @param number its place in the corpus, from 0
 * @param key its name, such as {@code listen-first}
 * @param passages the passages of the paper that it renders
 * @param section the heading under which the paper says it
 * @param words the rendering, by language
 * @param questions what people ask when this is the answer, by language
 */
record Statement(
        int number,
        String key,
        List<String> passages,
        Step step,
        Audience audience,
        String section,
        Map<Language, String> words,
        Map<Language, List<String>> questions) {

    Statement {
        passages = List.copyOf(passages);
        words = Map.copyOf(words);
        questions = Map.copyOf(questions);
    }

    String in(Language language) {
        return words.getOrDefault(language, words.getOrDefault(Language.EN, ""));
    }

    List<String> askedIn(Language language) {
        return questions.getOrDefault(language, List.of());
    }

    /** Whether it tells what the paper is about, more than what to do. */
    boolean introduces() {
        return step == Step.SUMMARY && step.isCalled(section);
    }

    /** Whether the paper says it to this side, or to both. */
    boolean isFor(Audience side) {
        return audience == side || audience == Audience.BOTH;
    }
}
