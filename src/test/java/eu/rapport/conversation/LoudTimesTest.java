package eu.rapport.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.Cast;
import eu.rapport.Cast.Player;
import eu.rapport.Eventually;
import eu.rapport.MovableClock;
import eu.rapport.WithBot;
import eu.rapport.telegram.botapi.BotApiStandIn;
import eu.rapport.texts.Text;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody is disturbed in their quiet hours by what they did not ask for, however long it was on its way. */
@WithBot
class LoudTimesTest {
    @Autowired
    Cast cast;

    @Autowired
    MovableClock clock;

    @Autowired
    Messenger messenger;

    @Autowired
    BotApiStandIn telegram;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void wakeUp() {
        telegram.away(false);
        clock.goOnTo(DayOfWeek.TUESDAY, LocalTime.of(10, 0));
    }

    @Test
    void whoSwitchesTheNightOffHearsAtOnceWhatWaitedForTheMorning() {
        Player ben = cast.officer("Ben Awake");
        clock.goOnTo(DayOfWeek.WEDNESDAY, LocalTime.of(23, 0));
        tell(ben, "the keys are back");
        ben.chat().says("/settings");
        ben.chat().hears("Quiet hours");
        assertThat(ben.chat().everything()).noneMatch(each -> each.text().contains("the keys are back"));

        ben.chat().presses("Quiet hours");
        ben.chat().presses("No quiet hours");
        ben.chat().hears("the keys are back");
    }

    @Test
    void whatTelegramDidNotTakeByDayDoesNotLeaveAtNight() {
        Player ben = cast.officer("Ben Asleep");
        telegram.away(true);
        tell(ben, "the hall is free");
        Eventually.so("it was tried", () -> state(ben).equals("RETRY"));

        clock.goOnTo(DayOfWeek.WEDNESDAY, LocalTime.of(23, 0));
        telegram.away(false);
        ben.chat().says("/settings");
        ben.chat().hears("Quiet hours");
        assertThat(ben.chat().everything()).noneMatch(each -> each.text().contains("the hall is free"));

        clock.goOnTo(DayOfWeek.THURSDAY, LocalTime.of(9, 0));
        ben.chat().hears("the hall is free");
    }

    private void tell(Player player, String words) {
        messenger.whenAwake(player.person(), Reply.say(Text.raw(words)), key(player));
    }

    private String state(Player player) {
        return jdbc.sql("select state from outbox where key = ?")
                .param(key(player))
                .query(String.class)
                .single();
    }

    private static String key(Player player) {
        return "loud-times:" + player.id();
    }
}
