package eu.rapport.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What {@code docker-compose.yml} promises: a database that is waited for, secrets as files, a model only where it is asked for. */
class DeploymentTest {
    private static Map<String, Map<String, Object>> services;
    private static Map<String, Object> all;

    @BeforeAll
    static void theFile() throws IOException {
        try (Reader file = Files.newBufferedReader(Path.of("docker-compose.yml"))) {
            all = new Yaml().load(file);
        }
        services = map(all.get("services"));
    }

    @Test
    void theBotWaitsForADatabaseThatKeepsItsData() {
        assertThat(map(map(services.get("bot").get("depends_on")).get("database")))
                .containsEntry("condition", "service_healthy");
        assertThat(services.get("database")).containsKeys("healthcheck", "volumes");
        String volume = list(services.get("database").get("volumes")).getFirst().toString();
        assertThat(map(all.get("volumes"))).containsKey(volume.replaceFirst(":.*", ""));
    }

    @Test
    void secretsAreFilesAndStandNowhereElse() {
        Map<String, Object> secrets = map(all.get("secrets"));
        assertThat(secrets.values())
                .allSatisfy(each -> assertThat(DeploymentTest.<Object>map(each)).containsKey("file"));
        services.values().stream()
                .flatMap(each -> list(each.getOrDefault("secrets", List.of())).stream())
                .map(each -> each instanceof Map<?, ?> named ? named.get("source") : each)
                .forEach(each -> assertThat(secrets).containsKey(String.valueOf(each)));
        Map<String, Object> told = map(services.get("bot").get("environment"));
        assertThat(told).doesNotContainKeys("TELEGRAM_BOT_TOKEN", "SPRING_DATASOURCE_PASSWORD");
    }

    @Test
    void theModelStartsOnlyWhereItIsAskedFor() {
        assertThat(services.get("model")).containsEntry("profiles", List.of("model"));
        assertThat(services.get("bot")).doesNotContainKey("profiles").containsKey("build");
        assertThat(Path.of("Dockerfile")).exists();
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> map(Object yaml) {
        return (Map<String, T>) yaml;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object yaml) {
        return (List<Object>) yaml;
    }
}
