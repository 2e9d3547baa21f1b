package eu.rapport.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** What the providers send over the wire. */
public final class Wire {
    private Wire() {}

    /** A provider's whole answer, its words being these. */
    public static String answer(String provider, String words) {
        String quoted = JsonMapper.shared().writeValueAsString(words);
        return file(provider + ".json").replace("\"CONTENT\"", quoted);
    }

    /** What a provider says when it does not answer. */
    public static String error(String provider) {
        return file(provider + "-error.json");
    }

    private static String file(String name) {
        try (InputStream in = Wire.class.getResourceAsStream("/models/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
