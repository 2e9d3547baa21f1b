package eu.rapport.conversation;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the organisation is: the zone suggested to newcomers. */
@Component
public class Home {
    private final ZoneId zone;

    Home(@Value("${rapport.timezone:}") String wanted) {
        this.zone = zoneOf(wanted);
    }

    /** The organisation's zone: as configured, else the machine's. */
    public ZoneId zone() {
        return zone;
    }

    private static ZoneId zoneOf(String wanted) {
        if (wanted.isBlank()) {
            return ZoneId.systemDefault();
        }
        try {
            return ZoneId.of(wanted.strip());
        } catch (DateTimeException unknown) {
            throw new IllegalStateException("RAPPORT_TIMEZONE is no IANA time zone: " + wanted, unknown);
        }
    }
}
