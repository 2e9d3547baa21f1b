package eu.rapport;

import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/** Says in one line which setting cannot be used and how it should look, before anything is started. */
class SettingsGuard implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    private static final Set<String> MODES = Set.of("polling", "webhook");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        fault(key -> event.getEnvironment().getProperty(key, "").strip()).ifPresent(line -> {
            System.err.println(line);
            System.exit(1);
        });
    }

    /** The first setting that is wrong. What stands in an address is not repeated: it may hold a password. */
    static Optional<String> fault(UnaryOperator<String> setting) {
        return Stream.of(
                        check(
                                "server.port",
                                setting,
                                SettingsGuard::isPort,
                                "SERVER_PORT must be a number up to 65535, such as 8080."),
                        check(
                                "rapport.timezone",
                                setting,
                                SettingsGuard::isZone,
                                "RAPPORT_TIMEZONE must be an IANA time zone, such as Europe/Brussels."),
                        check(
                                "spring.datasource.url",
                                setting,
                                url -> url.startsWith("jdbc:postgresql:"),
                                "SPRING_DATASOURCE_URL must be the address of a PostgreSQL, such as jdbc:postgresql://localhost:5432/rapport."),
                        check(
                                "rapport.telegram.api-url",
                                setting,
                                SettingsGuard::isAddress,
                                "TELEGRAM_API_URL must be an address, such as https://api.telegram.org."),
                        check(
                                "rapport.telegram.mode",
                                setting,
                                mode -> MODES.contains(mode.toLowerCase(Locale.ROOT)),
                                "TELEGRAM_MODE must be polling or webhook."))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> check(
            String key, UnaryOperator<String> setting, Predicate<String> rule, String line) {
        String value = setting.apply(key);
        return value.isEmpty() || rule.test(value) ? Optional.empty() : Optional.of(line);
    }

    private static boolean isPort(String value) {
        return value.matches("-1|\\d{1,5}") && Integer.parseInt(value) <= 65535;
    }

    private static boolean isZone(String value) {
        try {
            ZoneId.of(value);
            return true;
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private static boolean isAddress(String value) {
        try {
            return URI.create(value).getHost() != null && value.matches("https?://.*");
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
