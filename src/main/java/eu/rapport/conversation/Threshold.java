package eu.rapport.conversation;

import eu.rapport.people.Invitations;
import eu.rapport.people.Invitations.Redemption;
import eu.rapport.people.Person;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** Where strangers stand: an invitation lets them in, anything else gets one neutral sentence. */
@Component
class Threshold {
    private static final String START = "/start";

    private final Invitations invitations;
    private final Home home;
    private final Post post;

    Threshold(Invitations invitations, Home home, Post post) {
        this.invitations = invitations;
        this.home = home;
        this.post = post;
    }

    /** Looks at what a stranger said; {@code welcome} hears of it when they have just joined. */
    void meet(Incoming incoming, BiConsumer<Incoming, Person> welcome) {
        Optional<String> code = code(incoming);
        if (code.isEmpty()) {
            say("conversation.stranger", incoming);
            return;
        }
        Redemption redemption = invitations.redeem(
                code.get(), incoming.senderId(), incoming.firstName(), Hearing.languageOf(incoming), home.zone());
        switch (redemption) {
            case Redemption.Joined joined -> welcome.accept(incoming, joined.person());
            case Redemption.AlreadyHere here -> welcome.accept(incoming, here.person());
            case Redemption.Refused ignored -> say("conversation.refused", incoming);
        }
    }

    private static Optional<String> code(Incoming incoming) {
        return incoming.content() instanceof Incoming.Said said && said.text().startsWith(START + " ")
                ? Optional.of(said.text().substring(START.length()).strip()).filter(code -> !code.isEmpty())
                : Optional.empty();
    }

    private void say(String key, Incoming incoming) {
        post.send(Reply.say(key), Post.Envelope.stranger(Hearing.languageOf(incoming), home.zone(), incoming.chatId()));
    }
}
