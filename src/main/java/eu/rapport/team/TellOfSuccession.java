package eu.rapport.team;

import eu.rapport.conversation.Messenger;
import eu.rapport.conversation.Reply;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says to those concerned what was shown before, and says so again when it no longer holds. */
@Component
class TellOfSuccession {
    private final Announcements announcements;
    private final AnnouncementWords words;
    private final Told told;
    private final People people;
    private final Messenger messenger;
    private final Clock clock;

    TellOfSuccession(
            Announcements announcements,
            AnnouncementWords words,
            Told told,
            People people,
            Messenger messenger,
            Clock clock) {
        this.announcements = announcements;
        this.words = words;
        this.told = told;
        this.people = people;
        this.messenger = messenger;
        this.clock = clock;
    }

    /** Says it, each once. */
    void send(Succession succession) {
        for (Announcement each : announcements.of(succession)) {
            for (Person person : each.reached()) {
                say(succession, each, person, "succession:" + succession.id());
                told.note(succession, each, person);
            }
        }
    }

    private void say(Succession succession, Announcement announcement, Person person, String occasion) {
        String key = occasion + ":" + announcement.communityId() + ":" + person.id();
        messenger.whenAwake(person, Reply.say(announcement.words()), key);
    }

    /** Tells those who were told that it is taken back. */
    void takenBack(Succession succession) {
        told.of(succession).forEach(each -> takenBack(succession, each));
    }

    /** Tells those who were to follow that others do, now that something else has been decided. */
    void overtaken(Succession planned, Succession next) {
        followersOf(planned, next).forEach(each -> takenBack(planned, each));
    }

    /** Says it again to those who were told that others would follow: what took its place has been taken back. */
    void plannedAgain(Succession planned, Succession undone) {
        Set<Long> wereTold =
                followersOf(planned, undone).map(each -> each.person().id()).collect(Collectors.toSet());
        announcements.of(planned).stream()
                .filter(each -> each.communityId() == Announcement.SUCCESSORS)
                .forEach(each -> each.reached().stream()
                        .filter(person -> wereTold.contains(person.id()))
                        .forEach(person -> say(planned, each, person, "again:" + planned.id() + ":" + undone.id())));
    }

    private Stream<Told.Listener> followersOf(Succession planned, Succession next) {
        return told.of(planned).stream()
                .filter(Told.Listener::follows)
                .filter(each -> !next.successors().contains(each.person().id()));
    }

    private void takenBack(Succession succession, Told.Listener each) {
        String key = "takenback:" + succession.id() + ":" + each.communityId() + ":"
                + each.person().id();
        messenger.whenAwake(each.person(), Reply.say(words.takenBack(succession, each)), key);
    }

    /**
     * Tells whoever was away that they are back, and those who stood in that they need not any more; the communities only where they
     * were told of a longer absence.
     */
    void back(Succession absence) {
        boolean early = !absence.isPast(
                people.get(absence.orderedBy()).at(clock.instant()).toLocalDate());
        for (Told.Listener each : told.of(absence)) {
            if (!early && each.isOfCommunity()) {
                continue;
            }
            String key = "back:" + absence.id() + ":" + each.communityId() + ":"
                    + each.person().id();
            messenger.whenAwake(each.person(), Reply.say(words.back(absence, each)), key);
        }
    }
}
