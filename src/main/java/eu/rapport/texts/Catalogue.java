package eu.rapport.texts;

import eu.rapport.shared.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All message files: {@code messages/<feature>.properties} is English, {@code <feature>_nl} and so on the other languages. */
@Component
class Catalogue {
    private final Map<Language, Properties> words = new EnumMap<>(Language.class);

    Catalogue() {
        for (Language language : Language.values()) {
            words.put(language, new Properties());
        }
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                load(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The words under a key, in English where the language lacks them. */
    Optional<String> find(String key, Language language) {
        return findOnly(key, language).or(() -> findOnly(key, Language.EN));
    }

    /** The words under a key in this language alone. */
    Optional<String> findOnly(String key, Language language) {
        return Optional.ofNullable(words.get(language)).map(each -> each.getProperty(key));
    }

    /** All keys of a language, in order. */
    Collection<String> keys(Language language) {
        return new TreeSet<>(Objects.requireNonNull(words.get(language)).stringPropertyNames());
    }

    private void load(Resource file) throws IOException {
        try (InputStreamReader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            Properties target = words.get(languageOf(String.valueOf(file.getFilename())));
            if (target != null) {
                target.load(reader);
            }
        }
    }

    private static Language languageOf(String fileName) {
        int from = fileName.lastIndexOf('_');
        String tag = from < 0 ? "en" : fileName.substring(from + 1, fileName.length() - ".properties".length());
        return Language.ofTag(tag)
                .orElseThrow(() -> new IllegalStateException("a message file in no known language: " + fileName));
    }
}
