package eu.rapport.promises;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Messenger;
import eu.rapport.conversation.Reply;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.shared.Role;
import eu.rapport.shared.Side;
import eu.rapport.texts.Text;
import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the authority of concerns, and the community of answers. */
@Component
class ConcernNotices {
    private final Concerns concerns;
    private final ConcernWords words;
    private final Speakers speakers;
    private final People people;
    private final Messenger messenger;

    ConcernNotices(Concerns concerns, ConcernWords words, Speakers speakers, People people, Messenger messenger) {
        this.concerns = concerns;
        this.words = words;
        this.speakers = speakers;
        this.people = people;
        this.messenger = messenger;
    }

    @EventListener
    void on(ConcernRaised raised) {
        Concern concern = concerns.find(raised.concernId()).orElseThrow();
        Reply notice = Reply.say("concern.notice", words.community(concern), concern.words())
                .row(answerButton(concern));
        authority(concern.communityId()).stream()
                .filter(each -> each.id() != raised.byPersonId())
                .forEach(each -> messenger.whenAwake(each, notice, about(concern.id()) + each.id()));
    }

    @EventListener
    void on(ConcernDropped dropped) {
        if (!messenger.unsay(about(dropped.concernId()))) {
            Reply notice = Reply.say("concern.notice.back", words.community(dropped.communityId()));
            authority(dropped.communityId()).stream()
                    .filter(each -> each.id() != dropped.byPersonId())
                    .forEach(each -> messenger.whenAwake(
                            each, notice, "concern-dropped:%d:%d".formatted(dropped.concernId(), each.id())));
        }
    }

    private static String about(long concernId) {
        return "concern:%d:".formatted(concernId);
    }

    /** The button under which the authority answers. */
    static Button answerButton(Concern concern) {
        return Button.of("concern.answer", ConcernCommand.NAME, "answer", concern.id());
    }

    /** Tells the representatives the answer; false where there is nobody to tell. */
    boolean tellAnswer(Concern concern) {
        Reply notice = Reply.say("concern.answer.told", concern.words(), String.valueOf(concern.answer()))
                .row(
                        Button.of("concern.settles", ConcernCommand.NAME, "settle", concern.id()),
                        Button.of("concern.notyet.button", ConcernCommand.NAME, "notyet", concern.id()));
        List<Person> community = speakers.of(concern.communityId(), Side.COMMUNITY);
        community.forEach(each -> messenger.whenAwake(each, notice, key("concern-answer", concern, each)));
        return !community.isEmpty();
    }

    /** Tells the authority what the community says about an answer. */
    void tellAuthority(Concern concern, Text what) {
        Concern now = concerns.find(concern.id()).orElse(concern);
        Reply notice = Reply.say(what);
        Reply whole = now.isOpen() ? notice.row(answerButton(now)) : notice;
        authority(concern.communityId())
                .forEach(each -> messenger.whenAwake(each, whole, key("concern-judged", concern, each)));
    }

    /** The point of contact; the coordinators where there is none. */
    private List<Person> authority(long communityId) {
        List<Person> contact = speakers.of(communityId, Side.AUTHORITY);
        return contact.isEmpty() ? people.active(Role.COORDINATOR) : contact;
    }

    private static String key(String kind, Concern concern, Person person) {
        Instant answered = concern.answeredAt();
        long when = answered == null ? 0 : answered.toEpochMilli();
        return "%s:%d:%d:%d".formatted(kind, concern.id(), when, person.id());
    }
}
