package eu.rapport.meetings;

import eu.rapport.communities.Representatives;
import eu.rapport.conversation.Town;
import eu.rapport.conversation.Turn;
import eu.rapport.learned.Places;
import eu.rapport.people.Person;
import eu.rapport.reading.Dates;
import eu.rapport.reading.Directory;
import eu.rapport.reading.Mentioned;
import eu.rapport.reading.Reader;
import eu.rapport.reading.Reading;
import eu.rapport.reading.Setting;
import eu.rapport.reading.Tense;
import eu.rapport.shared.Role;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Understands a message as a meeting that took place. */
@Component
class Understanding {
    private final Town town;
    private final Representatives representatives;
    private final Cues cues;
    private final TypedNames names;
    private final Places places;

    Understanding(Town town, Representatives representatives, Cues cues, TypedNames names, Places places) {
        this.town = town;
        this.representatives = representatives;
        this.cues = cues;
        this.names = names;
        this.places = places;
    }

    /**
     * What the words say about a meeting.
     *
     * @param saidAt when they were first said: "yesterday" stays that day when the message is corrected later
     */
    Facts read(Turn turn, String words, Instant saidAt) {
        Setting now = town.setting(turn);
        Setting then = new Setting(turn.person().at(saidAt), now.directory(), now.speaker());
        Reading reading = Reader.read(words, then);
        Facts facts = Facts.empty(turn.person().id());
        return facts.community(community(reading, turn.person()))
                .day(day(reading, words, then))
                .kind(cues.kindOf(words, reading.language()))
                .place(reading.place().map(places::meantBy).orElse(null))
                .people(people(reading, facts.people()))
                .words(words)
                .concerns(reading.concerns().stream()
                        .map(Reading.Concern::text)
                        .distinct()
                        .toList())
                .promises(reading.promises().stream().map(PromiseFact::read).toList())
                .followUp(reading.followUp()
                        .map(each -> new FollowUpFact(DayFact.read(each.when()), each.text()))
                        .orElse(null))
                .openness(openness(words, reading, turn.person()));
    }

    /** The people that words name, as names only where nobody is known by them; nobody where the words are no names. */
    List<PersonFact> peopleIn(Turn turn, String words) {
        Setting setting = town.setting(turn);
        Set<PersonFact> named = new LinkedHashSet<>();
        for (String piece : names.pieces(words, turn.person().language())) {
            List<PersonFact> known = people(Reader.read(piece, setting), List.of());
            if (!known.isEmpty()) {
                named.addAll(known);
            } else if (names.mayBeName(piece, turn.person().language(), setting.now())) {
                named.add(PersonFact.named(piece));
            } else {
                return people(Reader.read(words, setting), List.of());
            }
        }
        return List.copyOf(named);
    }

    /** The promises that words tell of; where they read like none, the words are one of the writer's own side. */
    List<PromiseFact> promisesIn(Turn turn, String words) {
        Setting setting = town.setting(turn);
        List<PromiseFact> read = Reader.read(words, setting).promises().stream()
                .map(PromiseFact::read)
                .toList();
        DayFact due = DayFact.read(Dates.read(words, setting.now(), Tense.FUTURE));
        return read.isEmpty() ? List.of(new PromiseFact(turn.person().role().side(), words.strip(), due)) : read;
    }

    private Openness openness(String words, Reading reading, Person writer) {
        return writer.role() == Role.REPRESENTATIVE ? Openness.OPEN : cues.opennessOf(words, reading.language());
    }

    private CommunityFact community(Reading reading, Person writer) {
        List<Long> own = representatives.communitiesOf(writer.id());
        boolean representative = writer.role() == Role.REPRESENTATIVE;
        return switch (reading.community()) {
            case Mentioned.Known<Directory.Community> known ->
                CommunityFact.known(known.it().id());
            case Mentioned.Several<Directory.Community> several ->
                CommunityFact.unclear(several.name(), ids(several.candidates()));
            case Mentioned.Unknown<Directory.Community> unknown ->
                representative ? ownOf(own) : CommunityFact.unclear(unknown.name(), ids(unknown.closest()));
            case Mentioned.None<Directory.Community> none -> representative ? ownOf(own) : CommunityFact.NONE;
        };
    }

    /** A representative speaks of their own community unless there are several. */
    private static CommunityFact ownOf(List<Long> own) {
        return own.size() == 1 ? CommunityFact.known(own.getFirst()) : CommunityFact.unclear("", own);
    }

    private static DayFact day(Reading reading, String words, Setting then) {
        DayFact day = evenIfToCome(DayFact.read(reading.meetingDay()), then.now());
        if (reading.meetingDay().isPresent()
                || reading.followUp().isPresent()
                || !reading.promises().isEmpty()) {
            return day;
        }
        return Dates.read(words, then.now(), Tense.PAST)
                .map(DayFact::read)
                .map(found -> evenIfToCome(found, then.now()))
                .filter(DayFact::known)
                .orElse(day);
    }

    /** The day that words about the past mean; one that is still to come is told as such, not as unclear. */
    static Optional<DayFact> dayIn(Turn turn, String words) {
        return Dates.read(words, turn.local(), Tense.PAST)
                .map(DayFact::read)
                .map(day -> evenIfToCome(day, turn.local()));
    }

    private static DayFact evenIfToCome(DayFact day, ZonedDateTime now) {
        boolean toCome =
                day.choices().size() == 1 && day.choices().getFirst().day().isAfter(now.toLocalDate());
        return toCome ? DayFact.on(day.choices().getFirst().day()) : day;
    }

    private static List<PersonFact> people(Reading reading, List<PersonFact> writer) {
        Set<PersonFact> all = new LinkedHashSet<>(writer);
        for (Mentioned<Directory.Person> mentioned : reading.people()) {
            switch (mentioned) {
                case Mentioned.Known<Directory.Person> known ->
                    all.add(PersonFact.known(known.it().id()));
                case Mentioned.Several<Directory.Person> several ->
                    all.add(PersonFact.unclear(several.name(), peopleIds(several.candidates())));
                case Mentioned.Unknown<Directory.Person> unknown ->
                    all.add(PersonFact.unclear(unknown.name(), peopleIds(unknown.closest())));
                case Mentioned.None<Directory.Person> none -> {}
            }
        }
        return List.copyOf(all);
    }

    private static List<Long> ids(List<Directory.Community> communities) {
        return communities.stream().map(Directory.Community::id).toList();
    }

    private static List<Long> peopleIds(List<Directory.Person> people) {
        return people.stream().map(Directory.Person::id).toList();
    }
}
