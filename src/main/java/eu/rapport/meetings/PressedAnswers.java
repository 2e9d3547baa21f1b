package eu.rapport.meetings;

import eu.rapport.conversation.Press;
import eu.rapport.conversation.Turn;
import eu.rapport.shared.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the buttons of a draft set. */
@Component
class PressedAnswers {
    private static final int SECONDS_A_DAY = 24 * 60 * 60;

    private final CommunityChoices communities;
    private final PeopleChoices people;
    private final NeutralWords neutral;

    PressedAnswers(CommunityChoices communities, PeopleChoices people, NeutralWords neutral) {
        this.communities = communities;
        this.people = people;
        this.neutral = neutral;
    }

    /** Which field a button sets. */
    static Optional<Field> fieldOf(String action) {
        return Optional.ofNullable(
                switch (action) {
                    case "com", "comnew" -> Field.COMMUNITY;
                    case "day" -> Field.DAY;
                    case "kind" -> Field.KIND;
                    case "noplace" -> Field.PLACE;
                    case "notext" -> Field.WORDS;
                    case "who", "off", "on" -> Field.PEOPLE;
                    case "condrop" -> Field.CONCERNS;
                    case "due", "proside", "prodrop" -> Field.PROMISES;
                    case "fup" -> Field.FOLLOW_UP;
                    case "open" -> Field.OPENNESS;
                    default -> null;
                });
    }

    /** The facts as the button sets them; empty where it does not fit them (any more). */
    Optional<Facts> answer(Draft draft, Press press, Turn turn) {
        Facts facts = draft.facts();
        int index = (int) Math.min(press.id(1), Integer.MAX_VALUE);
        if (!fits(facts, index, press.action())) {
            return Optional.empty();
        }
        return switch (press.action()) {
            case "com" -> community(facts, press.id(1), turn);
            case "comnew" -> newCommunity(facts, turn);
            case "day" -> day(press, 1).map(day -> facts.day(DayFact.on(day)));
            case "kind" -> one(MeetingKind.values(), press.argument(1)).map(facts::kind);
            case "noplace" -> Optional.of(facts.place(null));
            case "notext" -> Optional.of(facts.words(""));
            case "who" -> who(draft, index, press, turn);
            case "off" -> Optional.of(facts.people(Facts.without(facts.people(), index)));
            case "on" ->
                Optional.of(press.id(1))
                        .filter(people.candidates(draft, turn.person())::contains)
                        .map(id -> facts.people(Facts.with(facts.people(), PersonFact.known(id))));
            case "condrop" -> Optional.of(facts.concerns(Facts.without(facts.concerns(), index)));
            case "prodrop" -> Optional.of(facts.promises(Facts.without(facts.promises(), index)));
            case "proside" -> Optional.of(facts.promise(index, PromiseFact::otherSide));
            case "due" -> due(facts, index, press);
            case "fup" -> followUp(facts, press, turn);
            case "open" ->
                turn.person().role() == Role.REPRESENTATIVE
                        ? Optional.empty()
                        : one(Openness.values(), press.argument(1)).map(facts::openness);
            default -> Optional.empty();
        };
    }

    /** Whether there is what a button counts. */
    private static boolean fits(Facts facts, int index, String action) {
        int size = switch (action) {
            case "who", "off" -> facts.people().size();
            case "condrop" -> facts.concerns().size();
            case "prodrop", "proside", "due" -> facts.promises().size();
            default -> -1;
        };
        return size < 0 || index >= 0 && index < size;
    }

    private Optional<Facts> community(Facts facts, long id, Turn turn) {
        return communities.mayLog(turn.person(), id)
                ? Optional.of(facts.community(facts.community().meaning(id)))
                : Optional.empty();
    }

    private static Optional<Facts> newCommunity(Facts facts, Turn turn) {
        String said = facts.community().said();
        boolean may = turn.person().role() != Role.REPRESENTATIVE && !said.isEmpty();
        return may ? Optional.of(facts.community(CommunityFact.added(said))) : Optional.empty();
    }

    private Optional<Facts> who(Draft draft, int index, Press press, Turn turn) {
        Facts facts = draft.facts();
        PersonFact asked = facts.people().get(index);
        String name = asked.name();
        if (press.argument(2).equals("keep") && name != null) {
            return Optional.of(facts.person(index, PersonFact.named(name)));
        }
        boolean offered = asked.choices().contains(press.id(2))
                || people.candidates(draft, turn.person()).contains(press.id(2));
        return asked.id() == null && offered
                ? Optional.of(facts.person(index, asked.meaning(press.id(2))))
                : Optional.empty();
    }

    private static Optional<Facts> due(Facts facts, int index, Press press) {
        if (press.argument(2).equals("none")) {
            return Optional.of(facts.promise(index, old -> old.due(DayFact.NONE)));
        }
        return point(press, 2).map(at -> facts.promise(index, old -> old.due(at)));
    }

    private Optional<Facts> followUp(Facts facts, Press press, Turn turn) {
        if (press.argument(1).equals("none")) {
            return Optional.of(facts.followUp(null));
        }
        FollowUpFact before = facts.followUp();
        String what = before == null ? neutral.followUp(turn.person()) : before.what();
        return point(press, 1).map(at -> facts.followUp(new FollowUpFact(at, what)));
    }

    private static Optional<DayFact> point(Press press, int place) {
        long seconds = press.id(place + 1);
        LocalTime time = seconds >= 0 && seconds < SECONDS_A_DAY ? LocalTime.ofSecondOfDay(seconds) : null;
        return day(press, place).map(day -> DayFact.at(day, time));
    }

    private static Optional<LocalDate> day(Press press, int place) {
        return Optional.of(press.day(place)).filter(day -> day.isAfter(LocalDate.EPOCH));
    }

    private static <T extends Enum<T>> Optional<T> one(T[] values, String name) {
        return Arrays.stream(values).filter(each -> each.name().equals(name)).findFirst();
    }
}
