package eu.rapport.team;

import eu.rapport.conversation.Messenger;
import eu.rapport.conversation.Reply;
import eu.rapport.people.Person;
import org.springframework.stereotype.Component;

/** Says to those concerned what was shown before, and says so again when it no longer holds. */
@Component
class TellOfSuccession {
    private final Announcements announcements;
    private final AnnouncementWords words;
    private final Told told;
    private final Messenger messenger;

    TellOfSuccession(Announcements announcements, AnnouncementWords words, Told told, Messenger messenger) {
        this.announcements = announcements;
        this.words = words;
        this.told = told;
        this.messenger = messenger;
    }

    /** Says it, each once. */
    void send(Succession succession) {
        for (Announcement each : announcements.of(succession)) {
            for (Person person : each.reached()) {
                String key = "succession:" + succession.id() + ":" + each.communityId() + ":" + person.id();
                messenger.whenAwake(person, Reply.say(each.words()), key);
                told.note(succession, each, person);
            }
        }
    }

    /** Tells those who were told that it is taken back. */
    void takenBack(Succession succession) {
        told.of(succession).forEach(each -> takenBack(succession, each));
    }

    /** Tells those who were to follow that others do, now that something else has been decided. */
    void overtaken(Succession planned, Succession next) {
        told.of(planned).stream()
                .filter(Told.Listener::follows)
                .filter(each -> !next.successors().contains(each.person().id()))
                .forEach(each -> takenBack(planned, each));
    }

    private void takenBack(Succession succession, Told.Listener each) {
        String key = "takenback:" + succession.id() + ":" + each.communityId() + ":"
                + each.person().id();
        messenger.whenAwake(each.person(), Reply.say(words.takenBack(succession, each)), key);
    }

    /** Tells whoever was away that they are back, and those who stood in that they need not any more. */
    void back(Succession absence) {
        for (Told.Listener each : told.of(absence)) {
            String key = "back:" + absence.id() + ":" + each.person().id();
            messenger.whenAwake(each.person(), Reply.say(words.back(absence, each)), key);
        }
    }
}
