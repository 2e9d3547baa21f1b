package eu.rapport.soak;

import static org.assertj.core.api.Assertions.assertThat;

import eu.rapport.soak.Sends.Refusal;
import eu.rapport.soak.Sends.Send;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SendsTest {
    private static final long MILLI = 1_000_000;

    @Test
    void thirtyASecondAreFineAndMoreAreNot() {
        assertThat(everyone(30, 33).overAll()).isZero();
        assertThat(everyone(40, 20).overAll()).isEqualTo(10);
    }

    @Test
    void aPrivateChatGetsThreeAtOnceThenOneASecond() {
        assertThat(chat(1, 0, 1, 2, 1_000, 2_000, 3_000).overPrivate()).isZero();
        assertThat(chat(1, 0, 1, 2, 3, 1_000).overPrivate()).isEqualTo(1);
        assertThat(chat(-1, 0, 1, 2, 3, 4).overPrivate()).isZero();
    }

    @Test
    void aGroupGetsTwentyAMinute() {
        long[] twentyOne = LongStream.range(0, 21).map(each -> each * 2_800).toArray();
        long[] slower = LongStream.range(0, 60).map(each -> each * 3_000).toArray();

        assertThat(chat(-1, twentyOne).overGroup()).isEqualTo(1);
        assertThat(chat(-1, slower).overGroup()).isZero();
    }

    @Test
    void aPauseThatWasAskedForIsToBeKept() {
        List<Refusal> refusals = List.of(new Refusal(1, 1_000 * MILLI, 5));

        assertThat(chat(1, 1_000, 6_001).tooEarly(refusals)).isZero();
        assertThat(chat(1, 1_000, 5_900).tooEarly(refusals)).isEqualTo(1);
        assertThat(chat(2, 1_000, 2_000).tooEarly(refusals)).isZero();
    }

    private static Sends everyone(int count, int millisBetween) {
        return new Sends(IntStream.range(0, count)
                .mapToObj(each -> new Send(each, each * millisBetween * MILLI))
                .toList());
    }

    private static Sends chat(long chat, long... millis) {
        return new Sends(LongStream.of(millis)
                .mapToObj(each -> new Send(chat, each * MILLI))
                .toList());
    }
}
