package eu.rapport.guidance;

import eu.rapport.shared.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The figures of a language, chosen by leaving our own questions out. The models are English ones, so words count more elsewhere.
 *
 * @param renderingWeight how many example questions a rendering counts for
 * @param wordsWeight what the words add to the opinions of the models, each of which counts 1
 * @param stemsWeight what whole words add to runs of letters while there is no model; compounds have fewer whole words in common
 */
record Tuning(
        double renderingWeight, double wordsWeight, double stemsWeight, Logistic sureOfSense, Logistic sureOfWords) {
    private static final Properties FITTED = read();

    static Tuning of(Language language) {
        boolean english = language == Language.EN;
        String group = english ? "english" : "other";
        return new Tuning(4, english ? 0.2 : 2, english ? 1 : 0.5, fitted(group + ".sense"), fitted(group + ".words"));
    }

    private static Logistic fitted(String name) {
        return Logistic.parse(FITTED.getProperty(name, "0"));
    }

    private static Properties read() {
        Properties properties = new Properties();
        try (InputStream in = Tuning.class.getResourceAsStream("/guidance/answerable.properties")) {
            if (in == null) {
                throw new IllegalStateException("guidance/answerable.properties is missing");
            }
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
