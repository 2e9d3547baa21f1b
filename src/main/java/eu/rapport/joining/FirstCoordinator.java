package eu.rapport.joining;

import eu.rapport.conversation.BotAddress;
import eu.rapport.people.Invitations;
import eu.rapport.shared.Language;
import eu.rapport.shared.StartNotice;
import eu.rapport.texts.Text;
import eu.rapport.texts.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Shows whoever starts the bot how its first coordinator gets in, until one has. */
@Component
class FirstCoordinator implements StartNotice {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Invitations invitations;
    private final BotAddress address;
    private final Texts texts;
    private final Clock clock;
    private final String wanted;

    FirstCoordinator(
            Invitations invitations,
            BotAddress address,
            Texts texts,
            Clock clock,
            @Value("${rapport.bootstrap-code:}") String wanted) {
        this.invitations = invitations;
        this.address = address;
        this.texts = texts;
        this.clock = clock;
        this.wanted = wanted;
    }

    @Override
    public List<String> lines() {
        return invitations.openFirst(wanted).map(this::words).orElse(List.of());
    }

    /** The messenger tells the bot's name a moment after the start; without it the link can't be shown, the code can. */
    private String nameWithin(Duration patience) {
        Instant until = clock.instant().plus(patience);
        String name = address.username();
        while (name.isEmpty() && clock.instant().isBefore(until)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            name = address.username();
        }
        return name;
    }

    private List<String> words(String code) {
        String name = nameWithin(PATIENCE);
        Text how = name.isEmpty()
                ? Text.of("joining.first.code", code)
                : Text.of("joining.first.link", Links.to(name, code), code);
        return texts.plain(how, Language.EN, ZoneOffset.UTC).lines().toList();
    }
}
