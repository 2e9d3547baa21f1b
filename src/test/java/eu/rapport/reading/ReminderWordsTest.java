package eu.rapport.reading;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.reading.Directory.Person;
import eu.rapport.shared.Role;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderWordsTest {
    private static final Person OFFICER = new Person(2, "Jonas Vermeer", Role.OFFICER, Set.of());
    private static final Setting WEDNESDAY = new Setting(
            ZonedDateTime.parse("2026-11-18T10:30:00+01:00[Europe/Amsterdam]"),
            new Directory(List.of(), List.of(OFFICER)),
            OFFICER);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Remind me tomorrow at 14:00 to call the chairwoman | call the chairwoman
                    Remind me yesterday to call the chairwoman | call the chairwoman
                    Remind me to ask Jonas about yesterday | ask Jonas about yesterday
                    Herinner me morgen om 14:00 eraan de voorzitter te bellen | de voorzitter te bellen
                    Rappelez-moi demain à 14:00 d’appeler la présidente | appeler la présidente
                    Rappelle-moi vendredi d'appeler l'imam | appeler l'imam
                    Erinnere mich morgen um 14:00, die Vorsitzende anzurufen | die Vorsitzende anzurufen
                    """)
    void theLinkToTheSentenceIsNotPartOfWhatIsToBeDone(String said, String what) {
        assertThat(Reader.read(said, WEDNESDAY).reminder().map(Reading.Reminder::what))
                .contains(what);
    }

    @ParameterizedTest
    @CsvSource({
        "Tell me what I have to do this afternoon, QUERY_FOLLOWUPS",
        "Tell me tomorrow at ten to call the imam, SET_REMINDER",
        "Remind me on Friday to ask what is due, SET_REMINDER"
    })
    void whoAsksWhatThereIsToDoWantsNoReminder(String said, Intent intent) {
        assertThat(Reader.read(said, WEDNESDAY).intent()).isEqualTo(intent);
    }
}
