package eu.rapport.health;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.health.Signal.Step;
import eu.rapport.meetings.Contact;
import eu.rapport.promises.Concern;
import eu.rapport.promises.ConcernState;
import eu.rapport.promises.Promise;
import eu.rapport.promises.PromiseState;
import eu.rapport.relationships.StaffChange;
import eu.rapport.shared.Side;
import eu.rapport.texts.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each signal at the borders of its states. */
class SignalsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final long JONAS = 1;
    private static final long FATIMA = 2;
    private static final long AMINA = 3;

    @Nested
    class OfSilence {
        @ParameterizedTest
        @CsvSource({"0, GOOD", "90, GOOD", "91, WATCH", "180, WATCH", "181, AT_RISK"})
        void isMeasuredAgainstTheRhythm(int days, HealthState state) {
            List<Contact> contacts = List.of(contact(TODAY.minusDays(400)), contact(TODAY.minusDays(days)));
            assertThat(Silence.of(contacts, TODAY.minusDays(500), 90, TODAY).state())
                    .isEqualTo(state);
        }

        @ParameterizedTest
        @CsvSource({"45, TOO_EARLY", "46, WATCH", "91, AT_RISK"})
        void countsFromTheBeginningWhereNobodyEverSpoke(int days, HealthState state) {
            assertThat(Silence.of(List.of(), TODAY.minusDays(days), 45, TODAY).state())
                    .isEqualTo(state);
        }
    }

    @Nested
    class OfStaffChanges {
        @Test
        void withoutOneAreGood() {
            assertThat(staff(1)).isEqualTo(HealthState.GOOD);
        }

        @Test
        void withoutSuccessorAreARiskFromTheDayOn() {
            assertThat(staff(1, change(Side.AUTHORITY, TODAY, null))).isEqualTo(HealthState.AT_RISK);
            assertThat(staff(1, change(Side.AUTHORITY, TODAY.plusDays(1), null)))
                    .isEqualTo(HealthState.GOOD);
        }

        @ParameterizedTest
        @CsvSource({"0, REBUILDING", "30, REBUILDING", "31, AT_RISK"})
        void giveTheSuccessorThirtyDaysToMeetThem(int days, HealthState state) {
            assertThat(staff(1, change(Side.AUTHORITY, TODAY.minusDays(days), FATIMA)))
                    .isEqualTo(state);
        }

        @Test
        void endWithTheMeeting() {
            StaffChange met = new StaffChange(1, 9, Side.AUTHORITY, JONAS, TODAY, FATIMA, TODAY, TODAY);
            assertThat(staff(1, met)).isEqualTo(HealthState.GOOD);
        }

        @Test
        void ofARepresentativeAreARiskWhereNobodyElseSpeaksForTheCommunity() {
            StaffChange left = change(Side.COMMUNITY, TODAY, null);
            assertThat(staff(0, left)).isEqualTo(HealthState.AT_RISK);
            assertThat(staff(1, left)).isEqualTo(HealthState.WATCH);
            assertThat(staff(1, change(Side.COMMUNITY, TODAY, AMINA))).isEqualTo(HealthState.REBUILDING);
        }

        @Test
        void countWithTheWorst() {
            assertThat(staff(1, change(Side.COMMUNITY, TODAY, null), change(Side.AUTHORITY, TODAY, null)))
                    .isEqualTo(HealthState.AT_RISK);
        }

        @Test
        void areAllNamedTheWorstFirst() {
            Signal both = signal(1, change(Side.COMMUNITY, TODAY, null), change(Side.AUTHORITY, TODAY, null));
            assertThat(both.why())
                    .isEqualTo(Text.sentences(List.of(
                            Text.of("health.staff.nobody", "N1", TODAY),
                            Text.of("health.staff.representative", "N1", TODAY, 1))));
            assertThat(both.step()).isEqualTo(Step.NAME_SUCCESSOR);
        }

        @Test
        void offerWhatHelps() {
            assertThat(signal(1, change(Side.AUTHORITY, TODAY, null)).step()).isEqualTo(Step.NAME_SUCCESSOR);
            assertThat(signal(1, change(Side.AUTHORITY, TODAY, FATIMA)).step()).isEqualTo(Step.MEET);
            assertThat(signal(0, change(Side.COMMUNITY, TODAY, null)).step()).isEqualTo(Step.FIND_REPRESENTATIVE);
        }

        private HealthState staff(int representatives, StaffChange... changes) {
            return signal(representatives, changes).state();
        }

        private Signal signal(int representatives, StaffChange... changes) {
            return StaffChanges.of(List.of(changes), representatives, TODAY, id -> "N" + id);
        }

        private StaffChange change(Side side, LocalDate day, @Nullable Long successor) {
            return new StaffChange(1, 9, side, JONAS, day, successor, successor == null ? null : day, null);
        }
    }

    @Nested
    class OfPromises {
        @ParameterizedTest
        @CsvSource({"0, GOOD", "1, WATCH", "14, WATCH", "15, AT_RISK"})
        void oneOverdueIsToBeWatchedAndLongOverdueARisk(int days, HealthState state) {
            assertThat(signal(due(TODAY.minusDays(days)))).isEqualTo(state);
        }

        @Test
        void twoOverdueAreARisk() {
            assertThat(signal(due(TODAY.minusDays(1)), due(TODAY.minusDays(1)))).isEqualTo(HealthState.AT_RISK);
        }

        @Test
        void thoseOfTheCommunityDoNotCount() {
            assertThat(signal(promise(Side.COMMUNITY, TODAY.minusDays(90), PromiseState.OPEN, null, null)))
                    .isEqualTo(HealthState.GOOD);
        }

        @Test
        void whatIsDoneOrHasNoDayIsNotOverdue() {
            Instant yesterday = at(TODAY.minusDays(1));
            assertThat(signal(promise(Side.AUTHORITY, TODAY.minusDays(20), PromiseState.OPEN, yesterday, null)))
                    .isEqualTo(HealthState.GOOD);
            assertThat(signal(promise(Side.AUTHORITY, null, PromiseState.OPEN, null, null)))
                    .isEqualTo(HealthState.GOOD);
        }

        @Test
        void notKeptIsARiskUntilItIsLongAgo() {
            assertThat(signal(notKept(TODAY))).isEqualTo(HealthState.AT_RISK);
            assertThat(signal(notKept(TODAY.minusDays(91)))).isEqualTo(HealthState.GOOD);
        }

        private HealthState signal(Promise... promises) {
            return PromisesKeptSignal.of(List.of(promises), TODAY, ZONE).state();
        }

        private Promise due(LocalDate day) {
            return promise(Side.AUTHORITY, day, PromiseState.OPEN, null, null);
        }

        private Promise notKept(LocalDate day) {
            return promise(Side.AUTHORITY, day, PromiseState.NOT_KEPT, null, at(day));
        }

        private Promise promise(
                Side by,
                @Nullable LocalDate due,
                PromiseState state,
                @Nullable Instant doneAt,
                @Nullable Instant judgedAt) {
            Instant recorded = at(TODAY.minusDays(100));
            return new Promise(
                    1, 9, by, JONAS, "call", due, null, state, JONAS, recorded, doneAt, null, AMINA, judgedAt, null);
        }
    }

    @Nested
    class OfReciprocity {
        @ParameterizedTest
        @CsvSource({"1, AT_RISK", "2, AT_RISK", "3, WATCH", "4, GOOD", "5, GOOD"})
        void isWhatTheCommunitySaid(int value, HealthState state) {
            assertThat(reciprocity(value, 0)).isEqualTo(state);
        }

        @Test
        void isToBeWatchedAfterTwoRoundsWithoutAnswer() {
            assertThat(reciprocity(5, 1)).isEqualTo(HealthState.GOOD);
            assertThat(reciprocity(5, 2)).isEqualTo(HealthState.WATCH);
            assertThat(reciprocity(2, 2)).isEqualTo(HealthState.AT_RISK);
        }

        @Test
        void isNotKnownBeforeTheFirstAnswer() {
            assertThat(Reciprocity.of(Optional.empty(), 0).state()).isEqualTo(HealthState.TOO_EARLY);
        }

        private HealthState reciprocity(int value, int unanswered) {
            return Reciprocity.of(Optional.of(new Reciprocity.LastAnswer(value, TODAY)), unanswered)
                    .state();
        }
    }

    @Nested
    class OfDependence {
        @Test
        void isOneSingleRepresentative() {
            assertThat(on(List.of("Amina"), 0, 0)).isEqualTo(HealthState.WATCH);
            assertThat(on(List.of("Amina", "Omar"), 0, 0)).isEqualTo(HealthState.GOOD);
        }

        @Test
        void isNotKnownWithoutAnyRepresentative() {
            assertThat(on(List.of(), 0, 0)).isEqualTo(HealthState.TOO_EARLY);
        }

        @ParameterizedTest
        @CsvSource({"4, 0, GOOD", "4, 1, WATCH", "3, 2, GOOD", "5, 0, WATCH", "8, 2, WATCH", "7, 2, GOOD"})
        void isFourOfFiveContactsThroughOneOfficer(int ofJonas, int ofFatima, HealthState state) {
            assertThat(on(List.of("Amina", "Omar"), ofJonas, ofFatima)).isEqualTo(state);
        }

        private HealthState on(List<String> representatives, int ofJonas, int ofFatima) {
            List<Contact> contacts = new ArrayList<>();
            Stream.concat(
                            IntStream.range(0, ofJonas).mapToObj(i -> JONAS),
                            IntStream.range(0, ofFatima).mapToObj(i -> FATIMA))
                    .forEach(officer -> contacts.add(new Contact(1, 9, TODAY, Set.of(officer), Set.of(AMINA), true)));
            return Dependence.of(representatives, contacts, id -> "N" + id).state();
        }
    }

    @Nested
    class OfConcerns {
        @ParameterizedTest
        @CsvSource({"0, GOOD", "14, GOOD", "15, WATCH", "30, WATCH", "31, AT_RISK"})
        void waitForSoLong(int days, HealthState state) {
            assertThat(ConcernsAnswered.of(List.of(open(days + 60, days)), TODAY, ZONE)
                            .state())
                    .isEqualTo(state);
        }

        @Test
        void countWithTheOneThatWaitsLongest() {
            assertThat(ConcernsAnswered.of(List.of(open(90, 3), open(40, 31)), TODAY, ZONE)
                            .state())
                    .isEqualTo(HealthState.AT_RISK);
        }

        private Concern open(int raisedDaysAgo, int openDays) {
            Instant raised = at(TODAY.minusDays(raisedDaysAgo));
            return new Concern(
                    1,
                    9,
                    "lighting",
                    null,
                    AMINA,
                    raised,
                    ConcernState.OPEN,
                    at(TODAY.minusDays(openDays)),
                    null,
                    null,
                    null);
        }
    }

    @Nested
    class TheVerdict {
        @Test
        void isTheWorstAndNeverAnAverage() {
            assertThat(verdict(400, 9, HealthState.GOOD, HealthState.AT_RISK, HealthState.GOOD))
                    .isEqualTo(HealthState.AT_RISK);
            assertThat(verdict(400, 9, HealthState.WATCH, HealthState.REBUILDING))
                    .isEqualTo(HealthState.REBUILDING);
            assertThat(verdict(400, 9, HealthState.GOOD, HealthState.TOO_EARLY)).isEqualTo(HealthState.GOOD);
        }

        @Test
        void isTooEarlyForAMonthUnlessThereWereTwoContactsOrSomethingElseIsToBeSaid() {
            assertThat(verdict(29, 1, HealthState.GOOD)).isEqualTo(HealthState.TOO_EARLY);
            assertThat(verdict(29, 2, HealthState.GOOD)).isEqualTo(HealthState.GOOD);
            assertThat(verdict(30, 0, HealthState.GOOD)).isEqualTo(HealthState.GOOD);
            assertThat(verdict(1, 0, HealthState.WATCH)).isEqualTo(HealthState.WATCH);
        }

        private HealthState verdict(int daysOld, int contacts, HealthState... states) {
            List<Signal> signals = Stream.of(states)
                    .map(each -> new Signal(Signal.Kind.SILENCE, each, Text.none()))
                    .toList();
            return Verdict.of(signals, TODAY.minusDays(daysOld), contacts, TODAY);
        }
    }

    private static Contact contact(LocalDate day) {
        return new Contact(1, 9, day, Set.of(JONAS), Set.of(AMINA), true);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
