package eu.rapport;

import eu.rapport.telegram.botapi.BotApiStandIn;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the whole bot apart from the one that tests share: to stop it, start it again, or run it with settings of its own. */
public final class OwnBot {
    private OwnBot() {}

    /**
     * Starts it.
     *
     * @param name unique in the test run: by it Quartz finds its database, one for the whole JVM
     * @param more further settings, as on the command line
     */
    public static ConfigurableApplicationContext start(
            String name, Path home, String database, BotApiStandIn telegram, String... more) {
        List<String> settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--rapport.home=" + home,
                "--rapport.bootstrap-code=" + WithBot.BOOTSTRAP_CODE,
                "--rapport.timezone=Europe/Brussels",
                "--rapport.guidance.models=false",
                "--rapport.outbox.limited=false",
                "--rapport.telegram.bot-token=" + BotApiStandIn.TOKEN,
                "--rapport.telegram.api-url=" + telegram.url(),
                "--spring.datasource.url=" + database,
                "--spring.quartz.properties.org.quartz.scheduler.instanceName=" + name));
        settings.addAll(Arrays.asList(more));
        return new SpringApplication(WholeBot.class).run(settings.toArray(String[]::new));
    }
}
