package eu.rapport.guidance;

import eu.rapport.communities.Community;
import eu.rapport.conversation.Button;
import eu.rapport.conversation.Reply;
import eu.rapport.conversation.Turn;
import eu.rapport.people.Person;
import eu.rapport.shared.Language;
import eu.rapport.texts.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers a question: how the relationship stands that it is about, what the paper says, what own documents say. */
@Component
class GiveAnswer {
    private static final String NAME = AskCommand.NAME;
    private static final int MOST_QUOTES = 2;

    private final Library library;
    private final Questions questions;
    private final Subject subject;
    private final Composer composer;
    private final Aside aside;

    GiveAnswer(Library library, Questions questions, Subject subject, Composer composer, Aside aside) {
        this.library = library;
        this.questions = questions;
        this.subject = subject;
        this.composer = composer;
        this.aside = aside;
    }

    /** Understands the words in the light of the question before, and answers; asks back where a name fits several communities. */
    Reply to(Turn turn, String words) {
        Optional<String> before =
                questions.lastOf(turn.person(), FollowUpQuestion.REACH).map(Question::words);
        String meant = FollowUpQuestion.meant(words, before);
        List<Community> named = subject.named(turn, meant);
        Question question = questions.keep(
                turn.person(), meant, named.size() == 1 ? named.getFirst().id() : null);
        return named.size() > 1 ? which(question, named) : to(turn, question);
    }

    private static Reply which(Question question, List<Community> named) {
        return Reply.say("guidance.which")
                .column(named.stream()
                        .map(each -> Button.of(Text.raw(each.name()), NAME, "about", question.id(), each.id()))
                        .toList());
    }

    /** Answers a question about one of the communities that its words may mean. */
    Reply about(Turn turn, Question question, long communityId) {
        boolean may = subject.named(turn, question.words()).stream().anyMatch(each -> each.id() == communityId);
        return may ? to(turn, questions.about(question, communityId)).inPlace() : Reply.say("conversation.stale");
    }

    private Reply to(Turn turn, Question question) {
        Person person = turn.person();
        String asked = subject.withoutName(person, question);
        Optional<Standing> standing = subject.standing(person, question);
        List<Statement> chosen = chosen(person, question);
        Text quotes = Answer.quotes(quotes(person, question, asked));
        if (chosen.isEmpty() && quotes.equals(Text.none())) {
            return Reply.say(Answer.refusal())
                    .column(subject.card(turn, question.words()))
                    .row(coordinatorButton(question));
        }
        standing.ifPresent(each -> hint(person, question, each, chosen));
        Text facts = standing.map(Standing::facts).orElse(Text.none());
        List<List<Button>> buttons = buttons(question, chosen);
        Text after = Text.paragraphs(quotes, Steps.areAskedFor(chosen) ? Text.of("guidance.steps") : Text.none());
        composer.compose(person, question, new Composer.Plain(asked, chosen, facts, after, buttons));
        Text said = chosen.isEmpty() ? Text.none() : Answer.of(chosen, person.language());
        return Reply.say(Text.paragraphs(facts, said, after)).rows(buttons).under(Composer.key(question));
    }

    /** Own documents may speak as they like; towards representatives they are quoted only where that is in order. */
    private List<Documents.Passage> quotes(Person person, Question question, String asked) {
        return library.quotes(asked, MOST_QUOTES).stream()
                .filter(each -> Tact.allows(each.words(), person, question.words()))
                .toList();
    }

    /** Vetting is asked about where it is not due yet, and the answer does not say so itself. */
    private void hint(Person person, Question question, Standing standing, List<Statement> chosen) {
        boolean early = !standing.level().allowsVetting() && Vetting.isTouchedIn(question.words());
        boolean said = chosen.stream().anyMatch(each -> each.key().equals(Hint.VETTING_NOT_FIRST.statement()));
        if (early && !said) {
            aside.toActor(person, Hint.VETTING_NOT_FIRST);
        }
    }

    /** The statements of a first answer, those for the asker's side leading; none where the paper does not answer. */
    private List<Statement> chosen(Person person, Question question) {
        Ranking ranking = ranking(person, question);
        Audience side = Audience.of(person.role().side());
        return !ranking.answered()
                ? List.of()
                : Answer.chosen(ranking).stream()
                        .sorted(Comparator.comparing(each -> !each.isFor(side)))
                        .toList();
    }

    /** All statements that may be said to this person, the best answer for them first. */
    Ranking ranking(Person person, Question question) {
        Ranking ranking = found(subject.withoutName(person, question), person.language())
                .seenFrom(Audience.of(person.role().side()))
                .only(each -> Tact.allows(each, person, question.words()));
        return subject.standing(person, question)
                .map(standing -> ranking.only(each -> Tact.allowsOfOneCommunity(each, person, question.words()))
                        .liftedIfNear(standing::lift))
                .orElse(ranking);
    }

    /** What a question asks that leans on another counts as much as both together: else the other one outbids it. */
    private Ranking found(String asked, Language language) {
        Ranking whole = library.find(asked, language);
        return FollowUpQuestion.itself(asked)
                .map(each -> whole.with(library.find(each, language)))
                .orElse(whole);
    }

    private static List<List<Button>> buttons(Question question, List<Statement> chosen) {
        List<List<Button>> rows = new ArrayList<>();
        if (Steps.areAskedFor(chosen)) {
            Steps.buttons().forEach(each -> rows.add(List.of(each)));
        }
        if (!chosen.isEmpty()) {
            rows.add(List.of(
                    Button.of("guidance.more", NAME, "more", question.id(), chosen.size()),
                    Button.of("guidance.other", NAME, "other", question.id())));
        }
        rows.add(List.of(coordinatorButton(question)));
        return rows;
    }

    static Button coordinatorButton(Question question) {
        return Button.of("guidance.coordinator", NAME, "pass", question.id());
    }
}
