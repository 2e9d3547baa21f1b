package eu.rapport.promises;

import eu.rapport.conversation.Button;
import eu.rapport.followups.DigestSource;
import eu.rapport.people.Person;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import eu.rapport.texts.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reminds givers of their promises on the day and the day before, and the point of contact of concerns without an answer. */
@Component
class LedgerDigest implements DigestSource {
    private final OwnPromises own;
    private final PromiseWords words;
    private final Concerns concerns;
    private final ConcernWords concernWords;
    private final Relationships relationships;
    private final Clock clock;

    LedgerDigest(
            OwnPromises own,
            PromiseWords words,
            Concerns concerns,
            ConcernWords concernWords,
            Relationships relationships,
            Clock clock) {
        this.own = own;
        this.words = words;
        this.concerns = concerns;
        this.concernWords = concernWords;
        this.relationships = relationships;
        this.clock = clock;
    }

    @Override
    public List<Line> lines(Person person, LocalDate today) {
        List<Line> lines = new ArrayList<>();
        own.of(person).forEach(each -> addIfDue(lines, each, today));
        if (person.role() == Role.OFFICER) {
            relationships.ofOfficer(person.id()).stream()
                    .filter(each -> each.hasContact(person.id()))
                    .flatMap(each -> concerns.openOf(each.communityId()).stream())
                    .filter(each -> ConcernReminder.isDue(each.daysOpen(clock.instant())))
                    .forEach(each -> lines.add(line(each, person)));
        }
        return lines;
    }

    private void addIfDue(List<Line> lines, Promise promise, LocalDate today) {
        LocalDate due = promise.due();
        if (due == null) {
            return;
        }
        if (today.equals(due)) {
            lines.add(line("promises.digest.today", promise, due));
        } else if (today.plusDays(1).equals(due)) {
            lines.add(line("promises.digest.tomorrow", promise, due));
        }
    }

    private Line line(String key, Promise promise, LocalDate due) {
        return Line.of(Text.of(key, words.whoPromised(promise), promise.words(), due));
    }

    private Line line(Concern concern, Person reader) {
        String community = concernWords.community(concern);
        LocalDate since = reader.at(concern.openSince()).toLocalDate();
        return new Line(
                Text.of("promises.digest.concern", community, concern.words(), since),
                List.of(Button.of(
                        Text.of("promises.digest.answer", community), ConcernCommand.NAME, "answer", concern.id())));
    }
}
