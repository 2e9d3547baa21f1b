package eu.rapport.reading;

import java.util.ArrayList;
import java.util.List;

/** The messages with expected readings in {@code src/test/resources/reading}. */
final class Examples {
    private Examples() {}

    static List<Example> in(String file) {
        List<Example> examples = new ArrayList<>();
        Town.Files.lines(file).filter(line -> !line.isBlank()).forEach(line -> {
            if (line.startsWith("> ")) {
                var said = Example.split(line);
                examples.add(new Example(said.getKey(), said.getValue(), new ArrayList<>()));
            } else {
                examples.getLast().expected().add(line.split(" ", 2));
            }
        });
        return examples;
    }
}
