package eu.rapport.joining;

import eu.rapport.conversation.BotAddress;
import eu.rapport.people.Invitations;
import eu.rapport.shared.Language;
import eu.rapport.shared.StartNotice;
import eu.rapport.texts.Text;
import eu.rapport.texts.Texts;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Shows whoever starts the bot how its first coordinator gets in, until one has. */
@Component
class FirstCoordinator implements StartNotice {
    private final Invitations invitations;
    private final BotAddress address;
    private final Texts texts;
    private final String wanted;

    FirstCoordinator(
            Invitations invitations,
            BotAddress address,
            Texts texts,
            @Value("${rapport.bootstrap-code:}") String wanted) {
        this.invitations = invitations;
        this.address = address;
        this.texts = texts;
        this.wanted = wanted;
    }

    @Override
    public List<String> lines() {
        return invitations.openFirst(wanted).map(this::words).orElse(List.of());
    }

    private List<String> words(String code) {
        String name = address.username();
        Text how = name.isEmpty()
                ? Text.of("joining.first.code", code)
                : Text.of("joining.first.link", Links.to(name, code), code);
        return texts.plain(how, Language.EN, ZoneOffset.UTC).lines().toList();
    }
}
