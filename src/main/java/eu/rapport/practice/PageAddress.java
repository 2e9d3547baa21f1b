package eu.rapport.practice;

import eu.rapport.shared.StartNotice;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells where the page is. */
@Component
@PracticeOnly
class PageAddress implements StartNotice {
    private final int port;

    PageAddress(@Value("${server.port}") int port) {
        this.port = port;
    }

    @Override
    public List<String> lines() {
        return List.of(
                "Practice mode: a made-up town, no Telegram, nothing leaves this machine.",
                "",
                "Open  http://localhost:%d/".formatted(port),
                "",
                "With a bot's token in TELEGRAM_BOT_TOKEN the same program talks to Telegram.");
    }
}
