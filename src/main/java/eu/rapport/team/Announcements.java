package eu.rapport.team;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Representatives;
import eu.rapport.conversation.Messenger;
import eu.rapport.conversation.Reply;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationship;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What successors, representatives and, where a representative leaves, their officers are told. */
@Component
class Announcements {
    private final People people;
    private final Communities communities;
    private final Representatives representatives;
    private final Relationships relationships;
    private final Messenger messenger;

    Announcements(
            People people,
            Communities communities,
            Representatives representatives,
            Relationships relationships,
            Messenger messenger) {
        this.people = people;
        this.communities = communities;
        this.representatives = representatives;
        this.relationships = relationships;
        this.messenger = messenger;
    }

    /** All that would be said, successors first. */
    List<Announcement> of(Succession succession) {
        Person leaver = people.get(succession.leaverId());
        List<Announcement> all = new ArrayList<>();
        if (leaver.role() != Role.REPRESENTATIVE) {
            succession.successors().stream()
                    .sorted()
                    .map(people::get)
                    .forEach(each -> all.add(toSuccessor(succession, leaver, each)));
        }
        succession.inOrder().forEach(part -> all.add(toCommunity(succession, part, leaver)));
        return all.stream().filter(each -> !each.to().isEmpty()).toList();
    }

    /** Says it, each once. */
    void send(Succession succession) {
        for (Announcement each : of(succession)) {
            for (Person person : each.to()) {
                String key = "succession:" + succession.id() + ":" + each.communityId() + ":" + person.id();
                messenger.whenAwake(person, Reply.say(each.words()), key);
            }
        }
    }

    private Announcement toSuccessor(Succession succession, Person leaver, Person successor) {
        String words = succession.successorWords();
        List<Text> taken = succession.inOrder().stream()
                .filter(each -> Objects.equals(each.successorId(), successor.id()))
                .map(each -> nameOf(each.communityId()))
                .toList();
        Text usual = Text.of(
                succession.leaves() ? "team.tell.successor" : "team.tell.successor.replaced",
                leaver.name(),
                taken,
                succession.onDay());
        return new Announcement(0, List.of(successor), words == null ? usual : Text.raw(words));
    }

    private Announcement toCommunity(Succession succession, Succession.Part part, Person leaver) {
        String words = part.words();
        List<Person> to = leaver.role() == Role.REPRESENTATIVE
                ? everybodyAround(part, succession)
                : stays(succession, part) ? List.of() : representatives.activeOf(part.communityId());
        Text said = words == null ? usual(succession, part, leaver) : Text.raw(words);
        return new Announcement(
                part.communityId(),
                to.stream().filter(each -> each.id() != leaver.id()).toList(),
                said);
    }

    private static boolean stays(Succession succession, Succession.Part part) {
        return !succession.leaves() && part.successorId() == null;
    }

    private Text usual(Succession succession, Succession.Part part, Person leaver) {
        boolean officer = leaver.role() != Role.REPRESENTATIVE;
        String key = (officer ? "team.tell.community" : "team.tell.colleagues")
                + (officer && !succession.leaves() ? ".replaced" : "")
                + (part.successorId() == null ? ".nobody" : "");
        return Text.of(
                key, leaver.name(), nameOf(part.communityId()), succession.onDay(), personName(part.successorId()));
    }

    /** The other representatives, and the officers who keep the contact. */
    private List<Person> everybodyAround(Succession.Part part, Succession succession) {
        Relationship relationship = relationships.of(part.communityId());
        Stream<Person> officers = Stream.of(relationship.contactId(), relationship.deputyId())
                .filter(Objects::nonNull)
                .flatMap(id -> people.find(id).stream())
                .filter(each -> each.isActive() && each.id() != succession.orderedBy());
        return Stream.concat(representatives.activeOf(part.communityId()).stream(), officers)
                .toList();
    }

    Text nameOf(long communityId) {
        return Text.raw(communities.get(communityId).name());
    }

    private String personName(@Nullable Long personId) {
        return personId == null ? "" : people.get(personId).name();
    }
}
