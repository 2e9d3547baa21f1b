package eu.rapport.relationships;

import eu.rapport.people.Person;
import eu.rapport.texts.Texts;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Recognises the wish to put a community on the map, and the name said with it: "add a community called Hope Church". */
@Component
class AddWords {
    private static final String AROUND = "[\\s:,\\p{Pd}\\p{Ps}\\p{Pi}\\p{Pf}\"]*";

    private final Texts texts;

    AddWords(Texts texts) {
        this.texts = texts;
    }

    /** The name said after words that can mean nothing else; no letters where none was said. */
    Optional<String> clearlyIn(String said, Person person) {
        return in(said, person, words -> words.indexOf(' ') > 0);
    }

    /** The name said after words that may also begin something else: "add Hope Church". */
    Optional<String> in(String said, Person person) {
        return in(said, person, words -> true);
    }

    private Optional<String> in(String said, Person person, Predicate<String> which) {
        String wish = oneOf("community.addwords", person, which);
        String beside = oneOf("community.addwords.beside", person, words -> true);
        Pattern pattern = Pattern.compile(
                "(?iu)(?:%1$s%3$s)?%2$s(?![\\p{L}\\p{N}])%3$s(?:%1$s(?![\\p{L}\\p{N}])%3$s)*(?<name>.*?)(?:%3$s%1$s)?[.!?\\p{Pi}\\p{Pf}\"]*"
                        .formatted(beside, wish, AROUND));
        return Optional.of(pattern.matcher(Typed.line(said)))
                .filter(Matcher::matches)
                .map(found -> found.group("name"));
    }

    private String oneOf(String key, Person person, Predicate<String> which) {
        return texts.linesOf(key, person.language()).stream()
                .filter(which)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
