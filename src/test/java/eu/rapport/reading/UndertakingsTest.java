package eu.rapport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.shared.Side;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The many ways to undertake something, in four languages; Wednesday 18 November 2026. */
class UndertakingsTest {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-18T10:30:00+01:00[Europe/Amsterdam]");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // subject and verb in one, without an apostrophe
                "met lisa, shell send us the list by monday | COMMUNITY | 2026-11-23",
                "sat w bilal today. theyll bring the photos by sunday | COMMUNITY | 2026-11-22",
                // in the passive
                "The lamps will be repaired by 15 December | AUTHORITY | 2026-12-15",
                "Die Lampen werden bis 15.12. repariert | AUTHORITY | 2026-12-15",
                "De lampen zullen voor 15 december worden gerepareerd | AUTHORITY | 2026-12-15",
                "Les lampes vont être réparées avant le 15 décembre | AUTHORITY | 2026-12-15",
                // by somebody who is not known
                "I told Bilal the plumber will ring him by 10 December | AUTHORITY | 2026-12-10",
                // in the present, by a day
                "Bilal circulates the questions by 24 November | COMMUNITY | 2026-11-24",
                "Bilal verspreidt de vragen uiterlijk 24 november | COMMUNITY | 2026-11-24",
                "Bilal distribue les questions avant le 24 | COMMUNITY | 2026-11-24",
                "Bilal verteilt die Fragen bis 24.11. | COMMUNITY | 2026-11-24",
                // without a verb
                "From our side an answer about the hall by Friday | AUTHORITY | 2026-11-20",
                "Von uns kommt bis Freitag eine Antwort wegen der Halle | AUTHORITY | 2026-11-20",
                "Van onze kant uiterlijk vrijdag een antwoord over de zaal | AUTHORITY | 2026-11-20",
                "De notre côté, une réponse sur la salle avant vendredi | AUTHORITY | 2026-11-20",
                "Leaflets from us by Monday | AUTHORITY | 2026-11-23",
                "us: hall free on the 5th | AUTHORITY | 2026-12-05",
                // a visit by a day, and what the other side said
                "Bilal will visit the hall by Thursday | COMMUNITY | 2026-11-19",
                "Bilal's sorting us a letter by Friday | COMMUNITY | 2026-11-20",
                "We were told we'd have the key by Friday | COMMUNITY | 2026-11-20",
                "Wij zeggen hun toe dat ze uiterlijk vrijdag de sleutel krijgen | AUTHORITY | 2026-11-20",
                // the day said afterwards
                "I'll get the council to call her. By Friday. | AUTHORITY | 2026-11-20",
                "I promised her a call before the weekend, let's say Friday | AUTHORITY | 2026-11-20",
                // an article is no hour
                "Ich kümmere mich bis nächsten Mittwoch um einen Termin | AUTHORITY | 2026-11-25"
            })
    void whoByWhen(String text, Side by, LocalDate due) {
        assertThat(read(text).promises()).singleElement().satisfies(promise -> {
            assertThat(promise.by()).isEqualTo(by);
            assertThat(promise.due().flatMap(When::day)).contains(due);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Her kid was ill so it's off today",
                "cheers pal, that'll do me for today",
                "Tom popped in to our coffee morning on Tuesday",
                "She needs it by Friday",
                "Bilal asked for a minibus by Friday, I said no to that",
                "I nearly said we'd pay for the roof by Friday but held back",
                "Bilal would have sent the list by Friday",
                "I did not say I would send the list by Friday",
                "Nobody promised him a minibus by Friday",
                "Bilal refuses to send the list by Friday",
                "Bilal will visit Egypt in May",
                "Wij leveren haar voor vrijdag niks aan",
                "Wir liefern ihnen bis Freitag nichts",
                "On ne leur envoie rien avant vendredi"
            })
    void noUndertaking(String text) {
        assertThat(read(text).promises()).isEmpty();
    }

    /** Each with its own day; a dot behind "5th" or "30/4" ends what is said. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Promised Al Noor a bike rack by 15 January and a new fence by 28 February",
                "us: the rack by 15/1. us: the fence by 28/2",
                "Wir versprechen ihnen einen Ständer bis 15. Januar und einen Zaun bis 28. Februar"
            })
    void twoThingsByTwoDaysAreTwoPromises(String text) {
        assertThat(read(text).promises())
                .extracting(promise -> promise.due().flatMap(When::day).orElseThrow())
                .containsExactly(LocalDate.of(2027, 1, 15), LocalDate.of(2027, 2, 28));
    }

    @Test
    void whatIsBroughtToTheNextMeetingIsAPromiseAsWell() {
        Reading reading = read("Met Bilal yesterday. I'll bring the forms to the next meeting on 5 December.");
        assertThat(reading.promises()).singleElement().satisfies(promise -> {
            assertThat(promise.text()).isEqualTo("bring the forms");
            assertThat(promise.due().flatMap(When::day)).contains(LocalDate.of(2026, 12, 5));
        });
        assertThat(reading.followUp()).isPresent();
    }

    private static Reading read(String text) {
        return Reader.read(text, new Setting(NOW, Town.directory(), Town.person("Eva Janssen")));
    }
}
