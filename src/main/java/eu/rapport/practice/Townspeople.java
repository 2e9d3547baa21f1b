package eu.rapport.practice;

import eu.rapport.communities.Communities;
import eu.rapport.conversation.Home;
import eu.rapport.people.Invitations;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.shared.Language;
import eu.rapport.shared.Role;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The people of the town by the names that its file gives them. They join as anybody does: by an invitation. */
@Component
@PracticeOnly
class Townspeople {
    private static final long FIRST_CHAT = 1000;

    private final People people;
    private final Invitations invitations;
    private final Communities communities;
    private final Chats chats;
    private final Home home;
    private final Map<String, Long> ids = new HashMap<>();
    private final Map<String, Long> communityIds = new HashMap<>();

    Townspeople(People people, Invitations invitations, Communities communities, Chats chats, Home home) {
        this.people = people;
        this.invitations = invitations;
        this.communities = communities;
        this.chats = chats;
        this.home = home;
    }

    Person get(String key) {
        return people.get(Objects.requireNonNull(ids.get(key), key));
    }

    /** The id of a community by its name. */
    long community(String name) {
        return communityIds.computeIfAbsent(
                name, unknown -> communities.named(unknown).orElseThrow().id());
    }

    Person coordinator() {
        return people.active(Role.COORDINATOR).getFirst();
    }

    /** Lets somebody in, who has a chat from then on. */
    void join(String key, TownFile.Someone someone) {
        long chat = FIRST_CHAT + ids.size() + 1;
        chats.open(new Chats.Chat(
                chat,
                someone.role().name().toLowerCase(Locale.ROOT),
                someone.name(),
                Objects.requireNonNullElse(someone.line(), ""),
                someone.page()));
        Invitations.Redemption joined =
                invitations.redeem(code(someone), chat, someone.name(), Language.EN, home.zone());
        if (!(joined instanceof Invitations.Redemption.Joined in)) {
            throw new IllegalStateException(key + " cannot join the town");
        }
        ids.put(key, in.person().id());
    }

    private String code(TownFile.Someone someone) {
        Optional<String> first = invitations.openFirst("");
        return first.orElseGet(() -> {
            Person by = coordinator();
            Person invited = people.add(someone.name(), someone.role(), Language.EN, home.zone(), by.id());
            return invitations.invite(invited, by);
        });
    }
}
