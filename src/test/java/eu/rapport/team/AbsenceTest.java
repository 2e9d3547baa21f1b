package eu.rapport.team;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast.Player;
import eu.rapport.WithBot;
import eu.rapport.communities.Community;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An officer is away for a while: those who stand in know, and things return. */
@WithBot
class AbsenceTest extends TeamScene {
    @Test
    void who_stands_in_is_told_and_told_again_when_it_is_over() {
        Player vera = coordinator("Vera Absent");
        Player jonas = officer("Jonas Absent");
        Player fatima = officer("Fatima Absent");
        Player omar = officer("Omar Absent");
        Community potters = community("Dock Potters", jonas);
        Community smiths = community("Dock Smiths", jonas);
        relationships.setDeputy(potters.id(), fatima.id());

        vera.chat().says("/team Jonas Absent is away");
        vera.chat().hears("Until which day");
        vera.chat().says("yesterday");
        vera.chat().hears("passed already");
        vera.chat().says("some day soon");
        vera.chat().hears("could not find one clear date");
        vera.chat().says("in 6 days");
        vera.chat().hears("Nothing counts yet", "Dock Potters → Fatima Absent", "Dock Smiths → nobody yet");
        vera.chat().presses("Dock Smiths →");
        vera.chat().hears("Who stands in for Jonas Absent");
        vera.chat().presses("Omar Absent");
        vera.chat().hears("Dock Smiths → Omar Absent");
        vera.chat().presses("Continue");
        vera.chat()
                .hears(
                        "To Fatima Absent",
                        "To Omar Absent",
                        "stand in for Dock Smiths",
                        "To Jonas Absent",
                        "noted as away until",
                        "When it is over",
                        "is back");
        assertThat(heardBy(fatima)).doesNotContain("Jonas Absent");
        vera.chat().presses("Send");
        vera.chat().hears("Jonas Absent is away until", "I tell Fatima Absent, Omar Absent and Jonas Absent");

        fatima.chat().waitsFor(each -> each.says("Jonas Absent is away until", "stand in for Dock Potters"));
        omar.chat().waitsFor(each -> each.says("Jonas Absent is away until", "stand in for Dock Smiths"));
        jonas.chat().waitsFor(each -> each.says("noted as away until", "Dock Smiths → Omar Absent", "stay with you"));
        assertThat(people.get(jonas.id()).isAway(today())).isTrue();
        assertThat(relationships.of(smiths.id()).hasDeputy(omar.id())).isTrue();

        clock.move(Duration.ofDays(7));
        job.run();

        fatima.chat().waitsFor(each -> each.says("Jonas Absent is back", "Dock Potters", "Thank you"));
        omar.chat().waitsFor(each -> each.says("Jonas Absent is back", "Dock Smiths", "Thank you"));
        jonas.chat().waitsFor(each -> each.says("take care of Dock Potters and Dock Smiths again", "Welcome back"));
        assertThat(people.get(jonas.id()).awayUntil()).isNull();
        assertThat(relationships.of(potters.id()).hasDeputy(fatima.id())).isTrue();
        assertThat(relationships.of(smiths.id()).deputyId()).isNull();
        job.run();
        assertThat(heardBy(fatima).split("is back", -1)).hasSize(2);
    }

    @Test
    void somebody_back_early_is_announced_and_an_absence_can_be_undone() {
        Player vera = coordinator("Vera Early");
        Player jonas = officer("Jonas Early");
        Player fatima = officer("Fatima Early");
        Community coopers = community("Dock Coopers", jonas);
        relationships.setDeputy(coopers.id(), fatima.id());
        away(vera, "Jonas Early");

        vera.chat().says("/team");
        vera.chat().hears("The team");
        vera.chat().presses("Jonas Early");
        vera.chat().hears("Away until");
        vera.chat().presses("Is back");
        vera.chat().hears("Jonas Early is back", "told and thanked");
        fatima.chat().waitsFor(each -> each.says("Jonas Early is back"));
        assertThat(people.get(jonas.id()).awayUntil()).isNull();

        away(vera, "Jonas Early");
        vera.chat().presses("Undo");
        vera.chat().hears("Taken back", "Jonas Early");
        assertThat(people.get(jonas.id()).awayUntil()).isNull();
    }

    private static void away(Player vera, String name) {
        vera.chat().says("/team");
        vera.chat().hears("The team");
        vera.chat().presses(name);
        vera.chat().hears(name, "Point of contact of");
        vera.chat().presses("Is away until");
        vera.chat().hears("Until which day");
        vera.chat().presses("In two weeks");
        vera.chat().hears("Nothing counts yet");
        vera.chat().presses("Continue");
        vera.chat().hears("stand in for");
        vera.chat().presses("Send");
        vera.chat().hears("After that, all is as before");
    }
}
