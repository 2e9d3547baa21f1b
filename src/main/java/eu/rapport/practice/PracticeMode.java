package eu.rapport.practice;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Turns practice mode on where the bot has no token, and off where it has one, whatever else is configured. In practice the bot
 * is given a made-up token and this very server as its Telegram; it cannot tell the difference.
 */
public final class PracticeMode implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    static final String BOT_ID = "7000000001";

    private static final String THIS_MACHINE = "127.0.0.1";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        boolean practice =
                environment.getProperty("rapport.telegram.bot-token", "").isBlank();
        Map<String, Object> settings = practice ? settings(environment) : Map.of("rapport.practice", false);
        environment.getPropertySources().addFirst(new MapPropertySource("practice", settings));
    }

    private static Map<String, Object> settings(ConfigurableEnvironment environment) {
        int port = environment.getProperty("server.port", Integer.class, 8080);
        Map<String, Object> settings = new HashMap<>(ownData(environment));
        settings.putAll(Map.of(
                "rapport.practice",
                true,
                "server.address",
                THIS_MACHINE,
                "server.port",
                port,
                // the pages keep their connection open for news
                "server.shutdown",
                "immediate",
                "spring.servlet.multipart.max-file-size",
                "50MB",
                "spring.servlet.multipart.max-request-size",
                "60MB",
                "rapport.telegram.mode",
                "polling",
                "rapport.telegram.api-url",
                "http://" + THIS_MACHINE + ":" + port,
                "rapport.telegram.bot-token",
                BOT_ID + ":" + secret()));
        return settings;
    }

    /** The made-up town never gets into a database that real people use, be it configured or our own. */
    private static Map<String, Object> ownData(ConfigurableEnvironment environment) {
        Path home = Path.of(environment.getRequiredProperty("rapport.home"));
        return Map.of(
                "spring.datasource.url",
                "",
                "rapport.database.home",
                home.resolve("practice").toString());
    }

    private static String secret() {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
