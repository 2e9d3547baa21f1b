package eu.rapport.team;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.reading.Directory;
import eu.rapport.reading.Intent;
import eu.rapport.reading.Reader;
import eu.rapport.reading.Reading;
import eu.rapport.reading.Setting;
import eu.rapport.shared.Role;
import eu.rapport.team.PlainStaffChange.What;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlainStaffChangeTest {
    private static final long JONAS = 1;
    private static final long FATIMA = 2;
    private static final Directory NAMES = new Directory(
            List.of(),
            List.of(
                    new Directory.Person(JONAS, "Jonas Peeters", Role.OFFICER, Set.of()),
                    new Directory.Person(FATIMA, "Fatima Yilmaz", Role.OFFICER, Set.of())));
    private static final Setting SETTING =
            new Setting(ZonedDateTime.parse("2026-04-20T10:00+02:00[Europe/Brussels]"), NAMES, null);

    @Test
    void who_leaves_is_read() {
        assertThat(read("Jonas leaves on 1 May")).contains(new PlainStaffChange(What.LEAVES, JONAS, null));
        assertThat(read("Jonas Peeters is leaving us at the end of the month"))
                .contains(new PlainStaffChange(What.LEAVES, JONAS, null));
    }

    @Test
    void who_takes_over_from_whom_is_read_in_either_order() {
        PlainStaffChange fatimaFollows = new PlainStaffChange(What.REPLACED, JONAS, FATIMA);

        assertThat(read("Fatima takes over from Jonas")).contains(fatimaFollows);
        assertThat(read("Jonas hands over to Fatima")).contains(fatimaFollows);
        assertThat(read("Jonas is replaced by Fatima")).contains(fatimaFollows);
    }

    @Test
    void who_leaves_and_who_follows_are_read_together() {
        assertThat(read("Jonas leaves on 1 May, Fatima takes over"))
                .contains(new PlainStaffChange(What.LEAVES, JONAS, FATIMA));
    }

    @Test
    void being_away_is_not_leaving() {
        assertThat(read("Jonas is on leave until Friday")).contains(new PlainStaffChange(What.AWAY, JONAS, null));
        PlainStaffChange fatimaStandsIn = new PlainStaffChange(What.AWAY, JONAS, FATIMA);
        assertThat(read("Jonas goes on parental leave until 20 December, Fatima stands in"))
                .contains(fatimaStandsIn);
        assertThat(read("Fatima covers for Jonas during his holiday")).contains(fatimaStandsIn);
        assertThat(read("Jonas leaves after the holidays")).contains(new PlainStaffChange(What.LEAVES, JONAS, null));
        assertThat(read("Jonas is back")).contains(new PlainStaffChange(What.BACK, JONAS, null));
    }

    @Test
    void who_is_given_a_community_leaves_nothing() {
        PlainStaffChange named = new PlainStaffChange(What.NAMED, JONAS, null);
        assertThat(read("Assign the rowing club to Jonas")).contains(named);
        assertThat(read("Jonas should be the contact for the rowing club")).contains(named);
        assertThat(read("Geef de roeiclub aan Jonas")).contains(named);
        assertThat(read("Confiez le club d'aviron à Jonas")).contains(named);
        assertThat(read("Jonas bekommt den Ruderverein")).contains(named);
    }

    @Test
    void who_shares_a_name_is_asked_about_rather_than_taken_for_somebody_else() {
        Directory twoOfOneName = new Directory(
                List.of(),
                List.of(
                        new Directory.Person(1, "Jonas Peeters", Role.OFFICER, Set.of()),
                        new Directory.Person(3, "Jonas Maes", Role.OFFICER, Set.of()),
                        new Directory.Person(2, "Fatima Yilmaz", Role.OFFICER, Set.of())));
        String text = "Jonas is away until Friday, Fatima stands in";
        Reading reading = Reader.read(text, new Setting(SETTING.now(), twoOfOneName, null));
        assertThat(PlainStaffChange.read(text, reading, Role.OFFICER)).isEmpty();
    }

    @Test
    void nobody_known_named_is_nothing() {
        assertThat(read("Somebody leaves on 1 May")).isEmpty();
    }

    @Test
    void it_is_understood_as_a_staff_change() {
        assertThat(List.of(
                        "Jonas leaves on 1 May",
                        "Jonas leaves tomorrow",
                        "Fatima takes over from Jonas",
                        "Jonas is away until Friday"))
                .allSatisfy(
                        each -> assertThat(Reader.read(each, SETTING).intent()).isEqualTo(Intent.STAFF_CHANGE));
    }

    private static Optional<PlainStaffChange> read(String text) {
        return PlainStaffChange.read(text, Reader.read(text, SETTING), Role.OFFICER);
    }
}
