package eu.rapport.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.communities.Communities;
import eu.rapport.communities.Community;
import eu.rapport.followups.FollowUp;
import eu.rapport.followups.FollowUps;
import eu.rapport.promises.Concern;
import eu.rapport.promises.Concerns;
import eu.rapport.promises.Promise;
import eu.rapport.promises.Promises;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Side;
import eu.rapport.telegram.botapi.BotApiStandIn;
import eu.rapport.telegram.botapi.BotMessage;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The message that all is about: from plain words to Save to Undo. */
@WithBot
class CanonicalLogTest {
    private static final String MESSAGE =
            "Met Amina Warsame from %s yesterday at the library. She is worried about street"
                    + " lighting. I promised to call the lighting department by Friday. Follow up in two weeks.";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    @Autowired
    Cast cast;

    @Autowired
    BotApiStandIn telegram;

    @Autowired
    java.time.Clock clock;

    @Autowired
    Communities communities;

    @Autowired
    Relationships relationships;

    @Autowired
    Promises promises;

    @Autowired
    Concerns concerns;

    @Autowired
    FollowUps followUps;

    @Autowired
    Meetings meetings;

    @Test
    void plain_words_become_a_draft_then_a_meeting_then_nothing_again() {
        Player coordinator = cast.coordinator("Cora Canon");
        Player officer = cast.officer("Olaf Canon");
        Community community = communities.add("Al-Noor Canon", Set.of(), Set.of(), null, coordinator.person());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Brussels"));
        LocalDate friday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));

        officer.chat().says(MESSAGE.formatted("Al-Noor Canon"));
        BotMessage draft = officer.chat().hears("Al-Noor Canon");

        assertThat(draft.text())
                .contains(DAY.format(today.minusDays(1)), "library", "Amina Warsame", "worried about street lighting")
                .contains("call the lighting department", DAY.format(friday), DAY.format(today.plusDays(14)));
        assertThat(draft.labels()).contains("Save", "Change…", "Discard");

        officer.chat().presses("Save");
        BotMessage edited = officer.chat().hears("Saved");
        assertThat(edited.id()).isEqualTo(draft.id());
        assertThat(edited.labels()).isEmpty();
        BotMessage saved = officer.chat().hears("Saved", "Al-Noor Canon");
        assertThat(saved.labels()).contains("Undo");
        assertThat(relationships.of(community.id()).hasContact(officer.id())).isTrue();
        assertThat(promises.openOf(community.id()))
                .extracting(Promise::by, Promise::due, Promise::giverId)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Side.AUTHORITY, friday, officer.id()));
        assertThat(concerns.openOf(community.id())).extracting(Concern::words).hasSize(1);
        assertThat(followUps.openOf(officer.id())).extracting(FollowUp::day).containsExactly(today.plusDays(14));
        assertThat(meetings.lastContact(community.id())).contains(today.minusDays(1));

        officer.chat().press(draft, draft.button("Save").orElseThrow());
        officer.chat().hears("saved already");
        assertThat(meetings.contactsOf(community.id())).hasSize(1);

        officer.chat().presses("Undo");
        officer.chat().hears("Taken back", "Al-Noor Canon");
        assertThat(meetings.contactsOf(community.id())).isEmpty();
        assertThat(promises.of(community.id())).isEmpty();
        assertThat(concerns.of(community.id())).isEmpty();
        assertThat(followUps.openOf(officer.id())).isEmpty();
        assertThat(relationships.of(community.id()).contactId()).isNull();
        assertThat(telegram.problems()).isEmpty();
    }
}
