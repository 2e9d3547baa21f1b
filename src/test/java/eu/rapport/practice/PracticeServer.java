package eu.rapport.practice;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** Practice mode without a bot and without a town: whoever tests it is the bot. */
@EnableAutoConfiguration(exclude = QuartzAutoConfiguration.class)
@ComponentScan(
        basePackages = {"eu.rapport.practice", "eu.rapport.texts", "eu.rapport.database"},
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = ".*(Townspeople|Story|Founding|History|MadeUpTown|Ledger)|.*Test.*"))
final class PracticeServer implements AutoCloseable {
    static final long AMINA = 1001;
    static final long JOOST = 1002;
    static final long MARIANNE = 1003;

    private final ConfigurableApplicationContext context;

    private PracticeServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static PracticeServer in(Path home) {
        SpringApplication server = new SpringApplication(PracticeServer.class);
        server.addListeners(new PracticeMode());
        server.setDefaultProperties(Map.of("server.port", freePort()));
        ConfigurableApplicationContext context = server.run(
                "--rapport.home=" + home,
                // only a few packages run here
                "--management.endpoint.health.validate-group-membership=false");
        Chats chats = context.getBean(Chats.class);
        if (chats.all().isEmpty()) {
            chats.open(new Chats.Chat(AMINA, "representative", "Amina Warsame", "Somali Association", true));
            chats.open(new Chats.Chat(JOOST, "officer", "Joost de Wit", "Town hall of Havenstad", true));
            chats.open(new Chats.Chat(MARIANNE, "coordinator", "Marianne Claes", "Town hall of Havenstad", true));
        }
        return new PracticeServer(context);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException noPort) {
            throw new IllegalStateException(noPort);
        }
    }

    int port() {
        return Integer.parseInt(setting("server.port"));
    }

    String token() {
        return setting("rapport.telegram.bot-token");
    }

    String page() {
        return "http://localhost:" + port() + "/";
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private String setting(String name) {
        return context.getEnvironment().getRequiredProperty(name);
    }

    @Override
    public void close() {
        context.close();
    }
}
