package eu.rapport.account;

import eu.rapport.people.QuietHours;
import eu.rapport.shared.Language;
import eu.rapport.texts.Texts;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The sentences in which people say a setting: every word of them has to fit, so that nothing else can be meant. */
@Component
class SettingsGrammar {
    private static final int LONGEST = 80;
    private static final int NOON = 12;

    private final Texts texts;

    SettingsGrammar(Texts texts) {
        this.texts = texts;
    }

    /** What is said to be one's time zone: "my time zone is Lisbon". */
    Optional<String> zone(String text, Language language) {
        return match("(?:{lead} )*{zone}(?: {link})*:? (?<value>.+?)(?: {tail})*", text, language)
                .map(found -> found.group("value"));
    }

    /** Whether quiet hours are to end: "turn off quiet hours". */
    boolean isLoud(String text, Language language) {
        return match("(?:{lead} )*{off} (?:{lead} )*{quiet}(?: {tail})*", text, language)
                .or(() -> match("(?:{lead} )*{quiet} (?:{link} )*{off}(?: {tail})*", text, language))
                .isPresent();
    }

    /** The quiet hours that are wished for: "quiet hours from 9 pm to 7 am", "no messages before ten". */
    Optional<QuietHours> quiet(String text, Language language, QuietHours before) {
        return match("(?:{lead} )*{quiet}(?: {link})*:? (?<value>[^a-z]*\\d.+?)(?: {tail})*", text, language)
                .flatMap(found -> QuietHoursText.read(found.group("value"), before))
                .or(() -> edge("{until}", text, language)
                        .map(time -> new QuietHours(before.from(), time, before.sundays())))
                .or(() -> edge("{after}", text, language)
                        .map(time -> new QuietHours(evening(time), before.to(), before.sundays())));
    }

    private Optional<LocalTime> edge(String side, String text, Language language) {
        return match("(?:{lead} )*{leave} " + side + " (?<value>.+?)(?: {tail})*", text, language)
                .flatMap(found -> time(found.group("value"), language));
    }

    private Optional<LocalTime> time(String words, Language language) {
        int hour = texts.linesOf("settings.said.hours", language).indexOf(words) + 1;
        return hour > 0 ? Optional.of(LocalTime.of(hour, 0)) : QuietHoursText.time(words);
    }

    /** Nobody sends messages away from nine in the morning on. */
    private static LocalTime evening(LocalTime time) {
        return time.getHour() < NOON && time.getHour() > 0 ? time.plusHours(NOON) : time;
    }

    private Optional<Matcher> match(String form, String text, Language language) {
        String said = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[.!]+$", "")
                .replaceAll(",?\\s+", " ");
        if (said.length() > LONGEST) {
            return Optional.empty();
        }
        String filled = Pattern.compile("\\{(\\w+)}")
                .matcher(form)
                .replaceAll(slot -> Matcher.quoteReplacement(oneOf("settings.said." + slot.group(1), language)));
        Matcher found = Pattern.compile(filled).matcher(said);
        return found.matches() ? Optional.of(found) : Optional.empty();
    }

    private String oneOf(String key, Language language) {
        List<String> all = texts.linesOf(key, language);
        return all.stream()
                .map(each -> Pattern.quote(each.replace('’', '\'')))
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
