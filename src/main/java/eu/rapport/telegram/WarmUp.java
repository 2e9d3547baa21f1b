package eu.rapport.telegram;

import eu.rapport.texts.StyledText;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Goes once through what the first message would otherwise have to wait for: a cold JVM takes its time. */
@Component
class WarmUp {
    private static final Logger log = LoggerFactory.getLogger(WarmUp.class);
    /** A day other than 0, by which Telegram marks messages that are out of reach. */
    static final String UPDATE = """
            {"update_id":0,"message":{"message_id":1,"date":1,"text":"/help","chat":{"id":1,"type":"private","first_name":"A"},
            "from":{"id":1,"is_bot":false,"first_name":"A"}}}""";

    private static final int TIMES = 50;

    private final TelegramReader reader;

    WarmUp(TelegramReader reader) {
        this.reader = reader;
    }

    void run() {
        try {
            for (int time = 0; time < TIMES; time++) {
                var unused = reader.read(UPDATE);
                var alsoUnused = Json.MAPPER.writeValueAsString(Requests.words(1, StyledText.plain("-"), List.of()));
            }
        } catch (Exception e) {
            log.debug("Not warmed up", e);
        }
    }
}
