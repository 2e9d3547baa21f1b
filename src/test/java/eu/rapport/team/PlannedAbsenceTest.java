package eu.rapport.team;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.communities.Community;
import eu.rapport.telegram.botapi.BotMessage;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** An absence that begins later: named, told, called off, and in the place of another. */
@WithBot
class PlannedAbsenceTest extends TeamScene {
    @Test
    void one_that_begins_later_counts_from_its_first_day_with_whoever_was_named_to_stand_in() {
        Player vera = coordinator("Vera Ahead");
        Player jonas = officer("Jonas Ahead");
        Player fatima = officer("Fatima Ahead");
        Community weavers = community("Dock Lacemakers", jonas);
        String from = day(today().plusDays(2));
        String to = day(today().plusDays(5));

        vera.chat().says("Jonas Ahead is on holiday from %s to %s, Fatima Ahead stands in".formatted(from, to));
        vera.chat().hears("Jonas Ahead is away from", from, to, "Dock Lacemakers → Fatima Ahead");
        vera.chat().presses("Continue");
        vera.chat().hears("To Fatima Ahead", "In that time you stand in for Dock Lacemakers");
        vera.chat().presses("Tell them now");
        vera.chat().hears("Planned: Jonas Ahead is away from", "Until then nothing changes", "I tell Fatima Ahead");
        fatima.chat().waitsFor(each -> each.says("Jonas Ahead is away from", from, to));
        job.run();
        assertThat(people.get(jonas.id()).awayUntil()).isNull();
        assertThat(relationships.of(weavers.id()).deputyId()).isNull();
        vera.chat().says("/team Jonas Ahead is away");
        vera.chat().hears("Until which day");
        vera.chat().says("/team");
        vera.chat().hears("Jonas Ahead is away from", "that is planned");

        clock.move(Duration.ofDays(2));
        job.run();
        vera.chat().waitsFor(each -> each.says("Jonas Ahead is away until", to));
        assertThat(people.get(jonas.id()).isAway(today())).isTrue();
        assertThat(relationships.of(weavers.id()).hasDeputy(fatima.id())).isTrue();
        assertThat(heardBy(fatima).split("is away", -1)).hasSize(2);

        clock.move(Duration.ofDays(4));
        job.run();
        fatima.chat().waitsFor(each -> each.says("Jonas Ahead is back", "Dock Lacemakers"));
        assertThat(people.get(jonas.id()).awayUntil()).isNull();
    }

    @Test
    void one_that_is_called_off_before_it_begins_is_told_in_words_seen_first() {
        Player vera = coordinator("Vera Stays");
        Player jonas = officer("Jonas Verbleibt");
        Player fatima = officer("Fatima Stays");
        community("Dock Varnishers", jonas);
        planned(vera, "Jonas Verbleibt is away from %s to %s, Fatima Stays stands in", 3, 6);
        vera.chat().presses("Undo");
        vera.chat().hears("told already", "To Fatima Stays", "is not away from", "don't need to stand in");
        vera.chat().presses("Take it back and tell them");
        vera.chat().hears("Called off", "Jonas Verbleibt is away from");

        fatima.chat().waitsFor(each -> each.says("Jonas Verbleibt is not away from", "Dock Varnishers"));
        jonas.chat().waitsFor(each -> each.says("no longer noted as away from"));
        clock.move(Duration.ofDays(4));
        job.run();
        assertThat(people.get(jonas.id()).awayUntil()).isNull();
    }

    @Test
    void the_community_hears_who_is_there_for_them_and_hears_again_only_if_it_ends_early() {
        Player vera = coordinator("Vera Tells");
        Player jonas = officer("Jonas Tells");
        officer("Fatima Tells");
        Player amina = representative("Amina Tells", community("Dock Accordionists", jonas));
        planned(vera, "Jonas Tells is away from %s to %s, Fatima Tells stands in", 1, 4);
        amina.chat().waitsFor(each -> each.says("Jonas Tells, your point of contact", "Fatima Tells is there for you"));
        clock.move(Duration.ofDays(5));
        job.run();
        jonas.chat().waitsFor(each -> each.says("Welcome back"));

        planned(vera, "Jonas Tells is away from %s to %s, Fatima Tells stands in", 1, 4);
        clock.move(Duration.ofDays(1));
        job.run();
        vera.chat().waitsFor(each -> each.says("Jonas Tells is away until"));
        vera.chat().says("Jonas Tells is back");
        vera.chat().hears("Away until");
        vera.chat().presses("Is back");
        vera.chat().hears("Jonas Tells is back");
        amina.chat().waitsFor(each -> each.says("Jonas Tells is there for you and Dock Accordionists again"));
        assertThat(heardBy(amina).split("again", -1)).hasSize(2);
    }

    @Test
    void one_that_began_in_place_of_a_planned_one_brings_that_back_when_it_is_undone() {
        Player vera = coordinator("Vera Instead");
        Player jonas = officer("Jonas Instead");
        community("Dock Carvers", jonas);
        planned(vera, "Jonas Instead is away from %s to %s", 3, 6);
        vera.chat().says("Jonas Instead is away until " + day(today().plusDays(4)));
        vera.chat().hears("takes the place of what was planned");
        vera.chat().presses("Continue");
        vera.chat().hears("noted as away until");
        vera.chat().presses("Send");
        vera.chat().hears("Jonas Instead is away until");

        vera.chat().presses("Undo");
        vera.chat().hears("Taken back", "What was planned before holds again: Jonas Instead is away from");
        assertThat(people.get(jonas.id()).awayUntil()).isNull();
    }

    @Test
    void an_absence_without_an_end_is_asked_for_it_and_keeps_its_beginning_and_its_stand_in() {
        Player vera = coordinator("Vera Open");
        Player jonas = officer("Jonas Open");
        officer("Fatima Open");
        community("Dock Cobblers", jonas);
        LocalDate first = today().plusDays(3);

        vera.chat().says("Jonas Open is away from %s, Fatima Open stands in".formatted(day(first)));
        vera.chat().hears("Jonas Open is away from", day(first), "Until which day");
        vera.chat().presses("A week: until");
        vera.chat().hears("is away from", day(first), day(first.plusDays(6)), "Dock Cobblers → Fatima Open");
        vera.chat().presses("Another day");
        vera.chat().hears("Until which day");
        vera.chat().says(day(first.plusDays(1)));
        vera.chat().hears("is away from", day(first), day(first.plusDays(1)));
        vera.chat().presses("Another day");
        vera.chat().hears("Until which day");
        vera.chat().says("from %s to %s".formatted(day(first.plusDays(2)), day(first.plusDays(4))));
        vera.chat().hears("is away from", day(first.plusDays(2)), day(first.plusDays(4)));
    }

    @Test
    void a_holiday_does_not_call_off_a_planned_leave_and_takes_the_place_of_one_at_the_same_time() {
        Player vera = coordinator("Vera Both");
        Player jonas = officer("Jonas Both");
        officer("Fatima Both");
        community("Dock Plasterers", jonas);
        vera.chat().says("Jonas Both leaves in 20 days, Fatima Both takes over");
        vera.chat().hears("leaves on");
        vera.chat().presses("Continue");
        vera.chat().hears("would be told");
        vera.chat().presses("Don't tell");
        vera.chat().hears("Planned: Jonas Both leaves on");
        planned(vera, "Jonas Both is away from %s to %s", 3, 6);

        vera.chat()
                .says("Jonas Both is away from %s to %s".formatted(day(today().plusDays(5)), day(today().plusDays(9))));
        assertThat(vera.chat()
                        .hears("takes the place of what was planned: Jonas Both is away from")
                        .text())
                .doesNotContain("leaves on");
        vera.chat().presses("Continue");
        vera.chat().hears("noted as away");
        vera.chat().presses("Tell them now");
        vera.chat().hears("Planned: Jonas Both is away from", day(today().plusDays(9)));

        vera.chat().says("/team");
        vera.chat().hears("The team");
        vera.chat().presses("Jonas Both");
        BotMessage page = vera.chat().hears("Jonas Both leaves on", day(today().plusDays(9)));
        assertThat(page.text().split("that is planned", -1)).hasSize(3);
        assertThat(page.labels().stream()
                        .filter(each -> each.startsWith("Call off: away ") || each.startsWith("Call off: leaves ")))
                .hasSize(2);
    }

    private void planned(Player vera, String said, int from, int to) {
        vera.chat().says(said.formatted(day(today().plusDays(from)), day(today().plusDays(to))));
        vera.chat().hears("is away from");
        vera.chat().presses("Continue");
        vera.chat().hears("noted as away");
        vera.chat().presses("Tell them now");
        vera.chat().hears("Planned");
    }
}
