package eu.rapport.practice;

import eu.rapport.shared.Language;
import eu.rapport.texts.Text;
import eu.rapport.texts.Texts;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page's words, in the language of the browser where Rapport speaks it. */
@RestController
@PracticeOnly
class PageTexts {
    private static final String PREFIX = "practice.page.";

    private final Texts texts;
    private final Properties english;

    PageTexts(Texts texts) throws IOException {
        this.texts = texts;
        this.english = PropertiesLoaderUtils.loadProperties(new ClassPathResource("messages/practice.properties"));
    }

    @GetMapping("/practice/texts")
    Map<String, Object> words(Locale wanted) {
        Language language = Language.ofTag(wanted.toLanguageTag()).orElse(Language.EN);
        Map<String, String> words = english.stringPropertyNames().stream()
                .filter(each -> each.startsWith(PREFIX))
                .collect(Collectors.toMap(
                        each -> each.substring(PREFIX.length()),
                        each -> texts.plain(Text.of(each), language, ZoneOffset.UTC)));
        return Map.of("language", language.locale().toLanguageTag(), "words", words);
    }
}
