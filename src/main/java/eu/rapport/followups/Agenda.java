package eu.rapport.followups;

import eu.rapport.conversation.Button;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.texts.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All that somebody has to do, from every source, in the order of its days. */
@Component
class Agenda {
    /** Days after today that "soon" reaches. */
    private static final int SOON = 14;

    private final FollowUps followUps;
    private final Snoozes snoozes;
    private final Wording wording;
    private final Access access;
    private final People people;
    private final List<TodoSource> others;

    Agenda(
            FollowUps followUps,
            Snoozes snoozes,
            Wording wording,
            Access access,
            People people,
            List<TodoSource> others) {
        this.followUps = followUps;
        this.snoozes = snoozes;
        this.wording = wording;
        this.access = access;
        this.people = people;
        this.others = others;
    }

    /** How soon something is to be done. */
    enum Span {
        OVERDUE,
        TODAY,
        SOON,
        LATER;

        static Span of(@Nullable LocalDate due, LocalDate today) {
            if (due == null || due.isAfter(today.plusDays(Agenda.SOON))) {
                return LATER;
            }
            return due.isBefore(today) ? OVERDUE : due.equals(today) ? TODAY : SOON;
        }
    }

    /**
     * One thing to do.
     *
     * @param followUp whether it is one of ours, not of a {@link TodoSource}
     * @param due the day on the reader's calendar; null for none
     * @param text one line, its time included
     * @param buttons its row of buttons, by its number and the page on which it stands
     */
    record Item(
            boolean followUp,
            Span span,
            @Nullable LocalDate due,
            Text text,
            BiFunction<Integer, Integer, List<Button>> buttons) {}

    /** What somebody has to do, the earliest first; also what was left behind and is theirs to be told of. */
    List<Item> of(Person person, LocalDate today) {
        List<Item> all = new ArrayList<>();
        Stream.concat(followUps.openOf(person.id()).stream(), leftTo(person))
                .filter(each -> others.stream().noneMatch(source -> source.lists(each.origin())))
                .forEach(each -> all.add(item(each, person, today)));
        others.stream().flatMap(source -> source.todos(person).stream()).forEach(each -> all.add(item(each, today)));
        all.sort(Comparator.comparing(Item::span)
                .thenComparing(Item::due, Comparator.nullsLast(Comparator.naturalOrder())));
        return all;
    }

    private Stream<FollowUp> leftTo(Person person) {
        return followUps.ownerless().stream()
                .filter(each -> access.standIns(each).stream().anyMatch(standIn -> standIn.id() == person.id()));
    }

    private Text leftBy(FollowUp followUp, Person reader) {
        return followUp.ownerId() == reader.id()
                ? Text.none()
                : Text.of("todo.leftby", people.get(followUp.ownerId()).name());
    }

    private Item item(FollowUp followUp, Person person, LocalDate today) {
        Optional<Delivery> putOff = snoozes.snoozeOf(followUp);
        LocalDate due = putOff.map(each -> person.at(each.dueAt()).toLocalDate())
                .orElseGet(() -> followUp.atTime() == null
                        ? followUp.day()
                        : person.at(followUp.dueAt()).toLocalDate());
        Text text = Wording.inOneLine(
                Text.of("todo.item", Wording.line(followUp), Wording.when(followUp)),
                wording.community(followUp, person)
                        .map(name -> Text.of("todo.about", name))
                        .orElse(Text.none()),
                leftBy(followUp, person),
                putOff.map(each -> Text.of("todo.snoozed", Wording.when(each, person)))
                        .orElse(Text.none()));
        return new Item(true, Span.of(due, today), due, text, (number, page) -> Cards.numbered(followUp, number, page));
    }

    private static Item item(TodoSource.Todo todo, LocalDate today) {
        Text text = todo.due() == null ? todo.text() : Text.of("todo.other", todo.text(), todo.due());
        return new Item(
                false,
                Span.of(todo.due(), today),
                todo.due(),
                text,
                (number, page) -> todo.buttons().apply(number));
    }
}
