package eu.rapport.meetings;

import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.conversation.Town;
import eu.rapport.conversation.Turn;
import eu.rapport.reading.Dates;
import eu.rapport.reading.Directory;
import eu.rapport.reading.Names;
import eu.rapport.reading.Tense;
import eu.rapport.reading.When;
import eu.rapport.texts.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a person types when one thing of a draft was asked. */
@Component
class TypedAnswers {
    private static final int LONGEST_NAME = 100;

    private final Town town;
    private final Communities communities;
    private final CommunityChoices choices;
    private final Understanding understanding;
    private final NeutralWords neutral;

    TypedAnswers(
            Town town,
            Communities communities,
            CommunityChoices choices,
            Understanding understanding,
            NeutralWords neutral) {
        this.town = town;
        this.communities = communities;
        this.choices = choices;
        this.understanding = understanding;
        this.neutral = neutral;
    }

    /** The facts with the answer taken in, or why it cannot be. */
    sealed interface Answer {
        record Taken(Facts facts) implements Answer {}

        record NotUnderstood(Text why) implements Answer {}
    }

    Answer answer(Facts facts, Waiting waiting, Turn turn, String text) {
        int index = waiting.index();
        return switch (waiting.what()) {
            case COMMUNITY -> community(facts, turn, text);
            case DAY -> day(facts, turn, text);
            case KIND, OPENNESS -> new Answer.NotUnderstood(Text.of("meetings.pressplease"));
            case PLACE -> new Answer.Taken(facts.place(text.strip()));
            case PEOPLE -> people(facts, turn, text);
            case WORDS -> new Answer.Taken(facts.words(text.strip()));
            case CONCERNS ->
                new Answer.Taken(facts.concerns(
                        index < 0
                                ? Facts.with(facts.concerns(), text.strip())
                                : Facts.changed(facts.concerns(), index, old -> text.strip())));
            case PROMISES -> promise(facts, waiting, turn, text);
            case FOLLOW_UP -> followUp(facts, turn, text);
        };
    }

    private Answer community(Facts facts, Turn turn, String text) {
        String name = FactLines.cut(text.strip(), LONGEST_NAME);
        Optional<Long> exact = communities.named(name).map(Community::id);
        if (exact.isPresent() && choices.mayLog(turn.person(), exact.get())) {
            return new Answer.Taken(facts.community(facts.community().meaning(exact.get())));
        }
        List<Long> near = Names.find(name, town.directoryFor(turn.person())).stream()
                .map(Directory.Community::id)
                .limit(5)
                .toList();
        return new Answer.Taken(facts.community(CommunityFact.unclear(name, near)));
    }

    private static Answer day(Facts facts, Turn turn, String text) {
        return Understanding.dayIn(turn, text)
                .<Answer>map(day -> new Answer.Taken(facts.day(day)))
                .orElse(new Answer.NotUnderstood(Text.of("meetings.notaday")));
    }

    private Answer people(Facts facts, Turn turn, String text) {
        List<PersonFact> named = understanding.peopleIn(turn, text);
        List<PersonFact> people = facts.people();
        for (PersonFact person : named) {
            people = Facts.with(people, person);
        }
        return named.isEmpty()
                ? new Answer.NotUnderstood(Text.of("meetings.notaname"))
                : new Answer.Taken(facts.people(people));
    }

    private Answer promise(Facts facts, Waiting waiting, Turn turn, String text) {
        int index = waiting.index();
        if (index < 0 && isOnlyADay(turn, text)) {
            return facts.promises().size() == 1
                    ? due(facts, 0, turn, text)
                    : new Answer.NotUnderstood(Text.of("meetings.ask.promises"));
        }
        if (index < 0) {
            List<PromiseFact> promises = facts.promises();
            for (PromiseFact promise : understanding.promisesIn(turn, text)) {
                promises = Facts.with(promises, promise);
            }
            return new Answer.Taken(facts.promises(promises));
        }
        return waiting.due() || isOnlyADay(turn, text)
                ? due(facts, index, turn, text)
                : new Answer.Taken(facts.promise(index, old -> anew(old, turn, text)));
    }

    /** Words that name a day are due then, as where a promise is added; others leave the day as it was. */
    private PromiseFact anew(PromiseFact old, Turn turn, String text) {
        List<PromiseFact> read = understanding.promisesIn(turn, text);
        PromiseFact first = read.getFirst();
        boolean dated = read.size() == 1 && !first.due().equals(DayFact.NONE);
        return dated ? old.words(first.words()).due(first.due()) : old.words(text.strip());
    }

    private static Answer due(Facts facts, int index, Turn turn, String text) {
        return Dates.read(text, turn.local(), Tense.FUTURE)
                .map(DayFact::read)
                .<Answer>map(day -> new Answer.Taken(facts.promise(index, old -> old.due(day))))
                .orElse(new Answer.NotUnderstood(Text.of("meetings.notaday")));
    }

    /** "Monday", "by Monday": when something is due, not what is promised. */
    private static boolean isOnlyADay(Turn turn, String text) {
        return Dates.read(text, turn.local(), Tense.FUTURE)
                .filter(when -> text.replace(when.words(), "").strip().matches("\\p{L}{0,3}\\W*"))
                .isPresent();
    }

    private Answer followUp(Facts facts, Turn turn, String text) {
        Optional<When> when = Dates.read(text, turn.local(), Tense.FUTURE);
        LocalDate day = when.flatMap(When::day).orElse(null);
        if (when.isEmpty() || day != null && day.isBefore(turn.today())) {
            return new Answer.NotUnderstood(Text.of("meetings.notaday"));
        }
        String more = text.replace(when.get().words(), "").strip();
        FollowUpFact before = facts.followUp();
        String what = !more.isEmpty() && more.contains(" ")
                ? withoutDayInFront(text.strip(), when.get())
                : before == null ? neutral.followUp(turn.person()) : before.what();
        return new Answer.Taken(facts.followUp(new FollowUpFact(DayFact.read(when.get()), what)));
    }

    /** "Monday at 14:00 bring the answer": what is to be done comes after; a day in the middle belongs to the sentence. */
    private static String withoutDayInFront(String text, When when) {
        String rest =
                text.startsWith(when.words()) ? text.substring(when.words().length()) : "";
        return rest.startsWith(" ") ? rest.strip() : text;
    }
}
