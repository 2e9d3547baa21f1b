package eu.rapport.joining;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.shared.Role;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an invitation in plain words says. */
class SaidInvitationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "invite Bea as representative of Al-Noor | REPRESENTATIVE | Bea | Al-Noor",
                "please invite Bea Maas as a community representative of the Riverside Rowers. | REPRESENTATIVE | Bea Maas | the Riverside Rowers",
                "Bea Maas as representative | REPRESENTATIVE | Bea Maas |",
                "bea as representative of al-noor | REPRESENTATIVE | bea | al-noor",
                "representative Anne de Vries of Al-Noor | REPRESENTATIVE | Anne de Vries | Al-Noor",
                "a new representative for Al-Noor | REPRESENTATIVE | | Al-Noor",
                "I want to invite Karl Lang as officer | OFFICER | Karl Lang |",
                "officer Karl Lang | OFFICER | Karl Lang |",
                "liaison officer: Karl Lang | OFFICER | Karl Lang |",
                "Ada as the coordinator | COORDINATOR | Ada |",
                "officer | OFFICER | |",
                "representative | REPRESENTATIVE | |",
                "invite Bea Maas of Al-Noor | | Bea Maas | Al-Noor",
                "Jan van Dijk | | Jan van Dijk |",
                "nodig Bea uit als vertegenwoordiger van Al-Noor | REPRESENTATIVE | Bea | Al-Noor",
                "ik wil Bea Maas uitnodigen | | |",
                "inviter Béa comme représentante d’Al-Noor | REPRESENTATIVE | Béa | Al-Noor",
                "lade Bea als Vertreterin von Al-Noor ein | REPRESENTATIVE | Bea | Al-Noor",
            })
    void takesWhatIsSaid(String text, Role role, String name, String community) {
        SaidInvitation said = SaidInvitation.read(text);
        assertThat(said.role()).isEqualTo(Optional.ofNullable(role));
        assertThat(said.name()).isEqualTo(Optional.ofNullable(name));
        assertThat(said.community()).isEqualTo(Optional.ofNullable(community));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "I want to invite a colleague",
                "invite the chairwoman of the football club",
                "make an invitation link for amina",
                "how can the new officer join the bot, send a link",
                "add a new representative",
                "somebody of Al-Noor"
            })
    void guessesNoName(String text) {
        assertThat(SaidInvitation.read(text).name()).isEmpty();
    }
}
