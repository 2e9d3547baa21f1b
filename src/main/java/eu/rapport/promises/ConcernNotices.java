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
import java.util.ArrayList;
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

    /** Whether the community has somebody who can be told. */
    boolean hasReaders(Concern concern) {
        return !speakers.of(concern.communityId(), Side.COMMUNITY).isEmpty();
    }

    /** Tells the representatives the answer; gives words on those who hear of it later. */
    Text tellAnswer(Concern concern) {
        List<Text> later = new ArrayList<>();
        speakers.of(concern.communityId(), Side.COMMUNITY)
                .forEach(each -> later.add(messenger.whenAwake(each, question(concern), answerKey(concern, each))));
        return Text.lines(later);
    }

    /** The answer is none any more: those who have not heard it yet never do, the others hear that. */
    void takeAnswerBack(Concern answered) {
        Reply notice = Reply.say("concern.answer.back", answered.words());
        for (Person reader : speakers.of(answered.communityId(), Side.COMMUNITY)) {
            if (!messenger.unsay(answerKey(answered, reader))) {
                messenger.whenAwake(reader, notice, answerKey(answered, reader) + "back");
            }
        }
    }

    /** The concern and its answer. */
    static Text answer(Concern concern) {
        return Text.of("concern.answer.told", concern.words(), String.valueOf(concern.answer()));
    }

    /** The answer, and whether it is one. */
    static Reply question(Concern concern) {
        return Reply.say(answer(concern))
                .row(
                        Button.of("concern.settles", ConcernCommand.NAME, "settle", concern.id()),
                        Button.of("concern.notyet.button", ConcernCommand.NAME, "notyet", concern.id()));
    }

    /**
     * Tells the authority what the community says about an answer.
     *
     * @param saying the number of this saying; the same answer can be judged again after a judgement was taken back
     */
    void tellJudged(Concern judged, Text what, long saying) {
        Reply notice = Reply.say(what);
        tellAuthority(judged, judged.isOpen() ? notice.row(answerButton(judged)) : notice, judgedKey(judged) + saying);
    }

    /** Tells the authority that what the community said counts no more, unless they have not heard it yet. */
    void takeJudgedBack(Concern concern, Text what, Instant now) {
        if (!messenger.unsay(judgedKey(concern))) {
            tellAuthority(
                    concern, Reply.say(what), "concern-unjudged:%d:%d".formatted(concern.id(), now.toEpochMilli()));
        }
    }

    private void tellAuthority(Concern concern, Reply notice, String key) {
        authority(concern.communityId()).forEach(each -> messenger.whenAwake(each, notice, key + ":" + each.id()));
    }

    /** The point of contact; the coordinators where there is none. */
    private List<Person> authority(long communityId) {
        List<Person> contact = speakers.of(communityId, Side.AUTHORITY);
        return contact.isEmpty() ? people.active(Role.COORDINATOR) : contact;
    }

    private static String answerKey(Concern concern, Person reader) {
        Instant answered = concern.answeredAt();
        long when = answered == null ? 0 : answered.toEpochMilli();
        return "concern-answer:%d:%d:%d:".formatted(concern.id(), when, reader.id());
    }

    private static String judgedKey(Concern concern) {
        return "concern-judged:%d:".formatted(concern.id());
    }
}
