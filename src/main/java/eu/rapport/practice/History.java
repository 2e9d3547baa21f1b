package eu.rapport.practice;

import eu.rapport.meetings.MeetingKind;
import eu.rapport.meetings.Meetings;
import eu.rapport.meetings.NewMeeting;
import eu.rapport.meetings.Openness;
import eu.rapport.meetings.Participant;
import eu.rapport.people.People;
import eu.rapport.people.Person;
import eu.rapport.relationships.EngagementLevel;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what happened between the town hall and one community. */
@Component
@PracticeOnly
class History {
    private static final String NOBODY = "nobody";

    private final Story story;
    private final Townspeople townspeople;
    private final People people;
    private final Relationships relationships;
    private final Meetings meetings;
    private final Ledger ledger;
    private final Clock clock;

    History(
            Story story,
            Townspeople townspeople,
            People people,
            Relationships relationships,
            Meetings meetings,
            Ledger ledger,
            Clock clock) {
        this.story = story;
        this.townspeople = townspeople;
        this.people = people;
        this.relationships = relationships;
        this.meetings = meetings;
        this.ledger = ledger;
        this.clock = clock;
    }

    void tell(TownFile.Place place) {
        place.history().forEach(each -> story.happens(each.ago(), () -> happen(each, place)));
    }

    private void happen(TownFile.Event event, TownFile.Place place) {
        long community = townspeople.community(place.name());
        if (event.who() != null) {
            meet(community, event, event.who().stream().map(townspeople::get).toList());
        } else if (event.judge() != null) {
            ledger.judge(community, event);
        } else if (event.answer() != null) {
            ledger.answer(community, event);
        } else if (event.checkin() != null) {
            ledger.checkIn(community, event.checkin());
        } else if (event.level() != null) {
            String reason = Objects.requireNonNullElse(event.reason(), "");
            relationships.setLevel(
                    community, value(EngagementLevel.class, event.level()), reason, townspeople.get(place.contact()));
        } else if (event.contact() != null) {
            Long successor = event.contact().equals(NOBODY)
                    ? null
                    : Long.valueOf(townspeople.get(event.contact()).id());
            relationships.setContact(community, successor, townspeople.coordinator());
        } else if (event.left() != null) {
            people.leave(townspeople.get(event.left()));
        }
    }

    private void meet(long community, TownFile.Event event, List<Person> present) {
        Person officer = present.stream()
                .filter(each -> each.role() == Role.OFFICER)
                .findFirst()
                .orElseThrow();
        LocalDate day = officer.at(clock.instant()).toLocalDate();
        meetings.log(
                new NewMeeting(
                        community,
                        day,
                        event.kind() == null ? MeetingKind.MEETING : value(MeetingKind.class, event.kind()),
                        event.place(),
                        present.stream()
                                .map(each -> Participant.known(each.id()))
                                .collect(Collectors.toSet()),
                        event.openness() == null ? Openness.OPEN : value(Openness.class, event.openness()),
                        Objects.requireNonNullElse(event.words(), ""),
                        Objects.requireNonNullElse(event.concerns(), List.of()),
                        promises(event, day),
                        next(event.next(), day),
                        null),
                officer);
    }

    private static List<NewMeeting.Promised> promises(TownFile.Event event, LocalDate day) {
        return event.promises() == null
                ? List.of()
                : event.promises().stream()
                        .map(each -> new NewMeeting.Promised(each.by(), each.words(), day.plusDays(each.in())))
                        .toList();
    }

    private static NewMeeting.@Nullable Next next(TownFile.@Nullable Next next, LocalDate day) {
        return next == null ? null : new NewMeeting.Next(day.plusDays(next.in()), next.at(), next.what());
    }

    private static <T extends Enum<T>> T value(Class<T> type, String words) {
        return Enum.valueOf(type, words.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
