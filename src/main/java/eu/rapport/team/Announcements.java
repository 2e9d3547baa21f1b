package eu.rapport.team;

import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who is told what of a succession: those who follow, whom it is about, and the people of each community. */
@Component
class Announcements {
    private final People people;
    private final AnnouncementWords words;
    private final Audiences audiences;

    Announcements(People people, AnnouncementWords words, Audiences audiences) {
        this.people = people;
        this.words = words;
        this.audiences = audiences;
    }

    /** All that would be said, successors first. */
    List<Announcement> of(Succession succession) {
        Person person = people.get(succession.personId());
        List<Announcement> all = new ArrayList<>();
        if (person.role() != Role.REPRESENTATIVE) {
            followers(succession).forEach(each -> all.add(toFollower(succession, each)));
        }
        if (staysWithUs(succession, person) && person.id() != succession.orderedBy()) {
            all.add(toThemselves(succession, person));
        }
        succession.inOrder().forEach(part -> all.add(toCommunity(succession, part, person)));
        return all.stream().filter(each -> !each.to().isEmpty()).toList();
    }

    /** Everybody who takes something, but whoever orders it knows already. */
    private List<Person> followers(Succession succession) {
        Set<Long> all =
                new LinkedHashSet<>(succession.successors().stream().sorted().toList());
        if (succession.leaves() && audiences.somethingIsLeft(succession)) {
            succession.heirOfTheRest().ifPresent(all::add);
        }
        return all.stream()
                .filter(each -> each != succession.orderedBy())
                .map(people::get)
                .toList();
    }

    /** Who leaves can't be told here any more, and who is named is told as the one who follows. */
    private static boolean staysWithUs(Succession succession, Person person) {
        boolean changes =
                person.role() == Role.REPRESENTATIVE || !succession.successors().isEmpty();
        return succession.is(Succession.Kind.AWAY) || succession.is(Succession.Kind.REPLACED) && changes;
    }

    private Announcement toThemselves(Succession succession, Person person) {
        String chosen = succession.ownWords();
        Text said = chosen == null ? words.toThemselves(succession) : Text.raw(chosen);
        return new Announcement(Announcement.THEMSELVES, List.of(person), said);
    }

    private Announcement toFollower(Succession succession, Person follower) {
        String chosen = succession.successorWords();
        List<Long> taken = succession.inOrder().stream()
                .filter(each -> Objects.equals(each.successorId(), follower.id()))
                .map(Succession.Part::communityId)
                .toList();
        Text said = chosen == null ? words.toFollower(succession, taken) : Text.raw(chosen);
        return new Announcement(Announcement.SUCCESSORS, List.of(follower), said);
    }

    private Announcement toCommunity(Succession succession, Succession.Part part, Person person) {
        String chosen = part.words();
        Text said = chosen == null ? words.toCommunity(succession, part) : Text.raw(chosen);
        List<Person> to = audiences.of(succession, part, person).stream()
                .filter(each -> each.id() != person.id())
                .toList();
        return new Announcement(part.communityId(), to, said);
    }
}
