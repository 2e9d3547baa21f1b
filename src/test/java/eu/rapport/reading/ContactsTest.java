package eu.rapport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a contact took place, and where, in four languages; Wednesday 18 November 2026. */
class ContactsTest {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-18T10:30:00+01:00[Europe/Amsterdam]");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Went to see Gurpreet the day before yesterday | 2026-11-16",
                "Just back from the gurdwara, Gurpreet was in good spirits | 2026-11-18",
                "Net terug van een gesprek met Joke, alles rustig | 2026-11-18",
                "Je sors d'une réunion avec Chantal, tout va bien | 2026-11-18",
                "War grad bei Leon, alles ruhig | 2026-11-18",
                "Met Bilal on Monday, no wait, Sunday, at the club | 2026-11-15",
                "Maandag Joke gesproken, nee wacht, dinsdag | 2026-11-17",
                "J'ai vu Chantal lundi, non attends, mardi | 2026-11-17",
                "Am Montag mit Leon telefoniert, nein warte, Dienstag | 2026-11-17",
                "Couldn't make it to Bilal on Monday, went Tuesday instead | 2026-11-17",
                "Further to our conversation last Friday with Lisa Brown: she sends the list | 2026-11-13",
                "Rendez-vous avec Chantal jeudi dernier, bonne ambiance | 2026-11-12",
                "Met Bilal two Fridays ago | 2026-11-06",
                "I have met Bilal before three days | 2026-11-15",
                "Saw Bilal at the weekend, on Saturday I think | 2026-11-14",
                "Bilal on the phone, sat morning, all fine | 2026-11-14",
                "Vu Chantal la semaine dernière, jeudi | 2026-11-12",
                "I called Bilal just now | 2026-11-18",
                "Sent a letter to Lisa Brown on Monday | 2026-11-16",
                "Wrote to Bilal yesterday | 2026-11-17",
                "Just off the phone with Bilal | 2026-11-18",
                "Heute Vormittag war ich beim Leon | 2026-11-18",
                "joke gister gesproken | 2026-11-17"
            })
    void theDayOfAContact(String text, LocalDate day) {
        Reading reading = read(text);

        assertThat(reading.intent()).isEqualTo(Intent.LOG_MEETING);
        assertThat(reading.meetingDay().flatMap(When::day)).contains(day);
    }

    /** Whom something is named after was not met. */
    @Test
    void aNameThatSomethingGoesByIsNoContact() {
        assertThat(read("There is a shop called Bilal near the bridge").intent())
                .isNotEqualTo(Intent.LOG_MEETING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Saw Bilal yesterday at his brother's carpet shop | his brother's carpet shop",
                "Lisa stopped by our stand at the market on Monday | our stand at the market",
                "They came to our coffee morning at Alexandra Hall on Tuesday | Alexandra Hall",
                "Had tea with Lisa in brasserie Verschueren on Monday | brasserie Verschueren",
                "Gisteren Joke gesproken in de kantine van het verzorgingshuis | de kantine van het verzorgingshuis",
                "Am Samstag bei Jugendclub Nord vorbeigeschaut | Jugendclub Nord"
            })
    void thePlaceOfAContact(String text, String place) {
        assertThat(read(text).place()).contains(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Met Bilal yesterday. Someone has been taking pictures of the kids from a parked car. | pictures",
                "Gestern Leon getroffen. Drei Burschen wurden am Heimweg angehalten, einer musste die Schuhe ausziehen. | Schuhe"
            })
    void aWorryThatNoWordListNames(String text, String worry) {
        assertThat(read(text).concerns())
                .singleElement()
                .satisfies(concern -> assertThat(concern.text()).contains(worry));
    }

    private static Reading read(String text) {
        return Reader.read(text, new Setting(NOW, Town.directory(), Town.person("Eva Janssen")));
    }
}
