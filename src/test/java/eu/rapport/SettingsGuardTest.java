package eu.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be used is named by its variable, with an example. */
class SettingsGuardTest {
    @ParameterizedTest
    @CsvSource({
        "server.port, eighty, SERVER_PORT",
        "server.port, 70000, SERVER_PORT",
        "rapport.timezone, Brussels, RAPPORT_TIMEZONE",
        "spring.datasource.url, postgresql://user:secret@localhost/rapport, SPRING_DATASOURCE_URL",
        "rapport.telegram.api-url, api.telegram.org, TELEGRAM_API_URL",
        "rapport.telegram.mode, pull, TELEGRAM_MODE"
    })
    void whatCannotBeUsedIsNamed(String key, String value, String variable) {
        assertThat(SettingsGuard.fault(each -> Map.of(key, value).getOrDefault(each, "")))
                .hasValueSatisfying(
                        line -> assertThat(line).startsWith(variable).doesNotContain("secret"));
    }

    @Test
    void whatIsRightOrAbsentIsLeftAlone() {
        Map<String, String> right = Map.of(
                "server.port", "8080",
                "rapport.timezone", "Europe/Brussels",
                "spring.datasource.url", "jdbc:postgresql://localhost:5432/rapport",
                "rapport.telegram.api-url", "http://127.0.0.1:9000/base",
                "rapport.telegram.mode", "Webhook");
        assertThat(SettingsGuard.fault(each -> right.getOrDefault(each, ""))).isEmpty();
        assertThat(SettingsGuard.fault(each -> "")).isEmpty();
    }
}
