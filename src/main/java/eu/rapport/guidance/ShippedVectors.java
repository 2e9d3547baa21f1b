package eu.rapport.guidance;

import eu.rapport.models.SentenceModels;
import java.nio.file.Path;

/**
 * A step of the build: makes the vectors of all statements and example questions, which take a minute of computing, so that they come
 * with the application and a first start can answer by sense at once. What the folder holds already is not made again.
 */
final class ShippedVectors {
    private ShippedVectors() {}

    /** Wants the folder to write them to. */
    public static void main(String[] arguments) {
        new Finder(CorpusReader.read()).learn(SentenceModels.load(Path.of(arguments[0])));
    }
}
