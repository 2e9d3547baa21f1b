package eu.rapport.promises;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.MovableClock;
import eu.rapport.WithBot;
import eu.rapport.relationships.Relationships;
import eu.rapport.shared.Role;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A promise in the list of what is to do can be put off and passed on, as a follow-up can. */
@WithBot
class PromiseTodoTest {
    @Autowired
    Relationships relationships;

    @Autowired
    MovableClock clock;

    @Autowired
    Promises promises;

    private Neighbourhood.Settling settling;

    @BeforeEach
    void settling(@Autowired AutowireCapableBeanFactory beans) {
        settling = beans.createBean(Neighbourhood.Settling.class);
    }

    @Test
    void itsReminderComesLaterAndThePromiseStaysDue() {
        Neighbourhood there = settling.settle("Todo Bakers", "Owen Todo", "Rafi Todo");
        promised(there, "mend the oven");
        there.contact().presses("Snooze 1").hears("remind you of this promise", "mend the oven", "stays due");
        there.contact().presses("1 hour").hears("I will remind you", "mend the oven");

        clock.move(Duration.ofMinutes(61));

        there.contact().hears("Reminder", "mend the oven");
        assertThat(promises.openOf(there.community().id())).hasSize(1);
    }

    @Test
    void itCanBePutOffToADateThatIsTyped() {
        Neighbourhood there = settling.settle("Todo Millers", "Owen Dated", "Rafi Dated");
        promised(there, "mend the mill");
        there.contact().presses("Snooze 1").hears("remind you of this promise", "mend the mill");
        there.contact().presses("A date…").hears("Until when", "mend the mill");
        there.contact().says("31 February").hears("31 February", "does not exist");
        there.contact().says("yesterday").hears("has passed already");
        there.contact().says("in 3 hours").hears("I will remind you on", "mend the mill");

        clock.move(Duration.ofMinutes(181));

        there.contact().hears("Reminder", "mend the mill");
    }

    @Test
    void aReminderOfItEndsWithIt() {
        Neighbourhood there = settling.settle("Todo Smiths", "Owen Smithy", "Rafi Smithy");
        promised(there, "mend the anvil");
        there.contact().presses("Snooze 1").hears("remind you of this promise");
        there.contact().presses("Tomorrow").hears("I will remind you", "mend the anvil");
        there.contact().says("/todo").hears("One thing to do");
        there.contact().says("/promises Todo Smiths").hears("mend the anvil");
        there.contact().presses("Done 1").hears("mend the anvil");

        there.contact().says("/todo").hears("nothing to do");
    }

    @Test
    void aColleagueTakesItOverAndHearsWhenItIsTakenBack() {
        Neighbourhood there = settling.settle("Todo Brewers", "Owen Passes", "Rafi Passes");
        Neighbourhood.Resident deputy = settling.join("Dora Takes", Role.OFFICER);
        relationships.setDeputy(there.community().id(), deputy.person().id());
        promised(there, "mend the kettle");
        there.contact().presses("Snooze 1").hears("remind you of this promise");
        there.contact().presses("1 hour").hears("I will remind you", "mend the kettle");
        there.contact().presses("Reassign 1").hears("Who takes this over", "mend the kettle");
        there.contact().presses("Dora Takes").hears("Dora Takes takes over", "mend the kettle");
        deputy.chat().hears("Owen Passes has passed", "Todo Brewers", "mend the kettle");
        assertThat(promises.ofGiver(deputy.person().id())).hasSize(1);
        clock.move(Duration.ofMinutes(61));
        there.contact().says("/todo").hears("nothing to do");
        assertThat(there.contact().everything())
                .noneMatch(message -> message.says("Reminder") && message.says("kettle"));

        there.contact().presses("Undo").hears("yours again", "mend the kettle");
        deputy.chat().hears("Owen Passes keeps", "mend the kettle");
        assertThat(promises.ofGiver(deputy.person().id())).isEmpty();
    }

    @Test
    void whoPassesItOnAtNightReadsWhenTheColleagueHearsOfIt() {
        Neighbourhood there = settling.settle("Todo Weavers", "Owen Weaves", "Rafi Weaves");
        Neighbourhood.Resident deputy = settling.join("Dora Weaves", Role.OFFICER);
        relationships.setDeputy(there.community().id(), deputy.person().id());
        promised(there, "mend the loom");
        clock.move(Duration.ofHours(12));
        there.contact().presses("Reassign 1").hears("Who takes this over", "mend the loom");
        there.contact().presses("Dora Weaves").hears("Dora Weaves takes over", "has quiet hours now", "at 08:00");
    }

    private static void promised(Neighbourhood there, String words) {
        there.contact()
                .says("/promise I promised " + there.community().name() + " to " + words + " tomorrow")
                .hears("I understood this promise", words);
        there.contact().presses("Save").hears(words);
        there.contact().says("/todo").hears("promise to", words);
    }
}
