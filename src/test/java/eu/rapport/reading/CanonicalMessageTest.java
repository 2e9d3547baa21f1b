package eu.rapport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.reading.Directory.Community;
import eu.rapport.reading.Directory.Person;
import eu.rapport.shared.Role;
import eu.rapport.shared.Side;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalMessageTest {
    private static final String MESSAGE =
            "Met Amina Warsame from Al-Noor yesterday at the library. She is worried about"
                    + " street lighting. I promised to call the lighting department by Friday. Follow up in two weeks.";
    private static final ZonedDateTime WEDNESDAY = ZonedDateTime.parse("2026-11-18T10:30:00+01:00[Europe/Amsterdam]");
    private static final Community AL_NOOR = new Community(1, "Moskee Al-Noor", List.of("Al Noor mosque"));
    private static final Person OFFICER = new Person(2, "Jonas Vermeer", Role.OFFICER, Set.of());
    private static final Person AMINA = new Person(3, "Amina Warsame", Role.REPRESENTATIVE, Set.of(1L));

    @Test
    void everyFactIsReadWhereAminaIsKnown() {
        Reading reading = read(new Directory(List.of(AL_NOOR), List.of(OFFICER, AMINA)));

        assertEverythingButNames(reading);
        assertThat(reading.community().known()).contains(AL_NOOR);
        assertThat(reading.people()).containsExactly(new Mentioned.Known<>(AMINA));
    }

    @Test
    void aminaIsAnUnknownNameWhereTheDirectoryDoesNotHoldHer() {
        Reading reading = read(new Directory(List.of(AL_NOOR), List.of(OFFICER)));

        assertEverythingButNames(reading);
        assertThat(reading.community().known()).contains(AL_NOOR);
        assertThat(reading.people()).containsExactly(new Mentioned.Unknown<>("Amina Warsame", List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "Met Rashid Khan from the Elm Street Tenants yesterday at their hall., Elm Street Tenants",
        "Had tea with people from Rosehill Market Traders. Promised them a stall., Rosehill Market Traders",
        "Hier Pierre von Zuiderkerk getroffen., Zuiderkerk",
    })
    void aNameThatNobodyKnowsIsTakenWhole(String said, String name) {
        Reading reading =
                Reader.read(said, new Setting(WEDNESDAY, new Directory(List.of(), List.of(OFFICER)), OFFICER));

        assertThat(reading.community()).isEqualTo(new Mentioned.Unknown<>(name, List.of()));
    }

    @Test
    void alNoorIsAnUnknownCommunityWhereTheDirectoryIsEmpty() {
        Reading reading = read(new Directory(List.of(), List.of()));

        assertEverythingButNames(reading);
        assertThat(reading.community()).isEqualTo(new Mentioned.Unknown<>("Al-Noor", List.of()));
    }

    private static void assertEverythingButNames(Reading reading) {
        assertThat(reading.intent()).isEqualTo(Intent.LOG_MEETING);
        assertThat(reading.meetingDay().flatMap(When::day)).contains(LocalDate.of(2026, 11, 17));
        assertThat(reading.place()).contains("the library");
        assertThat(reading.concerns()).containsExactly(new Reading.Concern("She is worried about street lighting"));
        assertThat(reading.promises())
                .containsExactly(new Reading.Promise(
                        Side.AUTHORITY,
                        "call the lighting department",
                        Optional.of(new When.Day(LocalDate.of(2026, 11, 20), "Friday"))));
        assertThat(reading.followUp().flatMap(each -> each.when().day())).contains(LocalDate.of(2026, 12, 2));
    }

    private static Reading read(Directory directory) {
        return Reader.read(MESSAGE, new Setting(WEDNESDAY, directory, OFFICER));
    }
}
