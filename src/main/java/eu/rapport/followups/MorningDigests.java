package eu.rapport.followups;

import eu.rapport.conversation.Button;
import eu.rapport.conversation.Messenger;
import eu.rapport.conversation.Reply;
import eu.rapport.followups.Agenda.Item;
import eu.rapport.followups.Agenda.Span;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One message a morning with what the day holds, to whom it holds something. */
@Component
class MorningDigests {
    private final JdbcClient jdbc;
    private final People people;
    private final Agenda agenda;
    private final List<DigestSource> sources;
    private final Messenger messenger;
    private final Clock clock;

    MorningDigests(
            JdbcClient jdbc,
            People people,
            Agenda agenda,
            List<DigestSource> sources,
            Messenger messenger,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.agenda = agenda;
        this.sources = sources;
        this.messenger = messenger;
        this.clock = clock;
    }

    /** Those whose day, on their own calendar, has not been settled yet. */
    List<Long> waiting() {
        return jdbc.sql("""
                        select p.id from person p
                        where p.standing = 'ACTIVE' and p.reachable and p.telegram_id is not null and not exists (
                            select 1 from morning_digest m
                            where m.person_id = p.id and m.day = (?::timestamptz at time zone p.zone)::date)
                        order by p.id""")
                .param(Timestamp.from(clock.instant()))
                .query(Long.class)
                .list();
    }

    /** Settles a person's day when its first loud moment has come. Of several instances one gets the row, the others find it taken. */
    @Transactional
    void settle(long personId) {
        Person person = people.get(personId);
        Instant now = clock.instant();
        LocalDate today = person.at(now).toLocalDate();
        Instant moment = DigestHour.of(person.quietHours(), today.atStartOfDay(person.zone()))
                .toInstant();
        if (now.isBefore(moment) || person.quietHours().cover(person.at(now)) || !claim(personId, today)) {
            return;
        }
        if (person.joinedAt() == null || person.joinedAt().isBefore(moment)) {
            tell(person, today);
        }
    }

    private boolean claim(long personId, LocalDate day) {
        return jdbc.sql("insert into morning_digest values (?, ?) on conflict do nothing")
                        .params(personId, day)
                        .update()
                > 0;
    }

    private void tell(Person person, LocalDate today) {
        List<Item> items =
                agenda.of(person, today).stream().filter(MorningDigests::isOurs).toList();
        List<DigestSource.Line> lines = sources.stream()
                .flatMap(each -> each.lines(person, today).stream())
                .toList();
        Text content = Text.paragraphs(
                section("digest.today", items, Span.TODAY),
                section("digest.overdue", items, Span.OVERDUE),
                Text.paragraphs(lines.stream().map(DigestSource.Line::text).toList()));
        if (!lines.isEmpty() || items.stream().anyMatch(each -> callsFor(each, today))) {
            messenger.digest(
                    person,
                    Reply.say(Text.paragraphs(Text.of("digest.title", today), content))
                            .column(buttons(items, lines)),
                    "digest:" + person.id() + ":" + today);
        }
    }

    /**
     * Whether a digest comes because of it: it is due, or overdue for a week at most. What is older brings one on Mondays only,
     * so that nobody reads the same list every day.
     */
    private static boolean callsFor(Item item, LocalDate today) {
        LocalDate due = item.due();
        return due != null
                && !due.isAfter(today)
                && (today.getDayOfWeek() == DayOfWeek.MONDAY || !due.isBefore(today.minusWeeks(1)));
    }

    /** What others list for today they announce themselves, by a {@link DigestSource}, in their own words. */
    private static boolean isOurs(Item item) {
        return item.followUp() || item.span() != Span.TODAY;
    }

    private static Text section(String key, List<Item> items, Span span) {
        List<Text> lines = items.stream()
                .filter(each -> each.span() == span)
                .map(each -> Text.of("digest.line", each.text()))
                .toList();
        return lines.isEmpty() ? Text.none() : Text.lines(Text.of(key, lines.size()), Text.lines(lines));
    }

    private static List<Button> buttons(List<Item> items, List<DigestSource.Line> lines) {
        List<Button> all = new ArrayList<>();
        lines.forEach(each -> all.addAll(each.buttons()));
        if (items.stream().anyMatch(each -> each.span() != Span.LATER)) {
            all.add(Button.of("digest.todo", TodoCommand.NAME, "list"));
        }
        return all;
    }
}
