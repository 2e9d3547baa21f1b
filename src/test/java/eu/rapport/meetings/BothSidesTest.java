package eu.rapport.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.people.People;
import eu.rapport.people.PersonalData;
import eu.rapport.people.QuietHours;
import eu.rapport.promises.Promise;
import eu.rapport.promises.Promises;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Side;
import eu.rapport.telegram.botapi.BotMessage;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Both sides log; each reader sees what is for them. */
@WithBot
class BothSidesTest {
    private static final String SECRET = "Zanzibar";

    @Autowired
    void stage(Cast cast, Communities communities, Clock clock) {
        stage = Stage.of(cast, communities, clock);
    }

    private Stage stage;

    @Autowired
    Meetings meetings;

    @Autowired
    Promises promises;

    @Autowired
    Relationships relationships;

    @Autowired
    People people;

    @Autowired
    List<PersonalData> held;

    @Autowired
    TransactionTemplate transaction;

    private Community community;
    private Player contact;
    private Player colleague;
    private Player amina;
    private Player stranger;

    @BeforeEach
    void cast() {
        community = stage.community();
        contact = stage.officer();
        colleague = stage.officer();
        amina = stage.cast.representative("Amina " + stage.surname(), community.id());
        stranger = stage.cast.representative(
                "Bilal " + stage.surname(), stage.community().id());
        transaction.executeWithoutResult(done -> relationships.takeUpContact(community.id(), contact.person()));
    }

    @Test
    void a_representative_logs_their_side_beside_that_of_the_contact() {
        amina.chat()
                .says(
                        "We met the liaison officer yesterday at the library. We promised to bring the chairs by Friday.");
        BotMessage draft = amina.chat().hears(community.name(), "library");
        assertThat(draft.text()).contains("open – both sides see it", "Promise by the community (us)");
        amina.chat().presses("Change…");
        assertThat(amina.chat().waitsFor(each -> each.labels().contains("Back")).labels())
                .doesNotContain("Class");
        amina.chat().presses("Back");
        amina.chat().presses("Save");
        amina.chat().hears("Saved: your meeting");

        assertThat(promises.openOf(community.id())).extracting(Promise::by).containsExactly(Side.COMMUNITY);
        contact.chat().says("Met " + amina.person().name() + " from " + community.name() + " yesterday");
        contact.chat().hears(amina.person().name());
        contact.chat().presses("Save");
        contact.chat().hears("Saved: your meeting", amina.person().name(), "as well");
        assertThat(meetings.contactsOf(community.id())).hasSize(2);
    }

    @Test
    void the_contact_is_told_of_a_representatives_log_and_can_read_it() {
        people.setQuietHours(contact.person(), new QuietHours(LocalTime.NOON, LocalTime.NOON, false));
        amina.chat().says("/log We met the liaison officer yesterday at the pool. They promised us a hall by Friday.");
        amina.chat().hears(community.name(), "pool");
        amina.chat().presses("Save");
        amina.chat().hears("Saved: your meeting");

        BotMessage told = contact.chat()
                .hears(
                        amina.person().name() + " logged their side",
                        community.name(),
                        "promise by the authority",
                        "hall");
        assertThat(told.labels()).hasSize(1);
        contact.chat().press(told, told.buttons().getFirst());
        contact.chat().hears("Meetings with " + community.name(), "pool");
    }

    @Test
    void open_is_for_both_sides() {
        log(Openness.OPEN);

        assertThat(seen(contact)).contains(SECRET);
        assertThat(seen(stage.coordinator())).contains(SECRET);
        assertThat(seen(amina)).contains(SECRET);
        assertThat(seen(colleague)).doesNotContain(SECRET).contains("not");
        assertThat(seen(stranger)).doesNotContain(SECRET, community.name());
    }

    @Test
    void internal_is_for_the_authority() {
        log(Openness.INTERNAL);

        assertThat(seen(contact)).contains(SECRET);
        assertThat(seen(stage.coordinator())).contains(SECRET);
        assertThat(seen(amina)).doesNotContain(SECRET, Stage.words(stage.today()));
    }

    @Test
    void of_a_closed_door_meeting_others_know_only_that_it_took_place() {
        log(Openness.CLOSED_DOOR);

        assertThat(seen(contact)).contains(SECRET);
        assertThat(seen(stage.coordinator()))
                .contains(Stage.words(stage.today()), "closed-door")
                .doesNotContain(SECRET);
        assertThat(seen(amina))
                .contains(Stage.words(stage.today()) + " – closed-door")
                .doesNotContain(SECRET, contact.person().name(), "No meeting yet");
        assertThat(seen(stranger)).doesNotContain(community.name(), "closed-door");
        assertThat(told(contact)).doesNotContain(SECRET);
    }

    @Test
    void whoever_is_forgotten_leaves_no_words() {
        log(Openness.OPEN);
        transaction.executeWithoutResult(done -> held.stream()
                .filter(each -> each.section().equals("meetings"))
                .forEach(each -> each.forget(contact.person())));

        assertThat(seen(stage.coordinator())).doesNotContain(SECRET);
        assertThat(meetings.contactsOf(community.id())).hasSize(1);
    }

    private void log(Openness openness) {
        transaction.executeWithoutResult(done -> meetings.log(
                new NewMeeting(
                        community.id(),
                        stage.today(),
                        MeetingKind.MEETING,
                        SECRET + " hall",
                        Set.of(Participant.known(contact.id()), Participant.named("Uma " + SECRET)),
                        openness,
                        "We spoke about " + SECRET,
                        List.of(),
                        List.of(),
                        null,
                        null),
                contact.person()));
    }

    private String seen(Player reader) {
        reader.chat().says("/history " + community.name());
        BotMessage first = reader.chat().hears();
        return first.says("A hint from the paper") ? reader.chat().hears().text() : first.text();
    }

    private String told(Player person) {
        return held.stream()
                .filter(each -> each.section().equals("meetings"))
                .map(each -> each.tell(person.person()).toString())
                .findFirst()
                .orElseThrow();
    }
}
