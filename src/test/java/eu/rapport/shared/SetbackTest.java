package eu.rapport.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.UnexpectedRollbackException;

class SetbackTest {
    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "53100", "53300", "57P01", "58030"})
    void theDatabasesTroubleSaysNothingAboutWhatWasToBeDone(String state) {
        assertThat(Setback.isOfDatabase(caused(state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "23505", "25P03", "42703", ""})
    void whatTheDatabaseDoesNotTakeIsAFaultOfOurs(String state) {
        assertThat(Setback.isOfDatabase(caused(state))).isFalse();
    }

    @Test
    void thatNoConnectionWasToBeHadIsTheDatabasesTroubleWithoutAStateToo() {
        assertThat(Setback.isOfDatabase(new IllegalStateException(new SQLTransientConnectionException("none"))))
                .isTrue();
        assertThat(Setback.isOfDatabase(new CannotCreateTransactionException("none")))
                .isTrue();
        assertThat(Setback.isOfDatabase(new TransactionSystemException("closed")))
                .isTrue();
        assertThat(Setback.isOfDatabase(new UnexpectedRollbackException("marked so")))
                .isFalse();
        assertThat(Setback.isOfDatabase(caused(null))).isFalse();
        assertThat(Setback.isOfDatabase(new IOException())).isFalse();
    }

    @Test
    void whatItSaysQuotesNoWords() {
        assertThat(Setback.describe(new IllegalStateException("Amina said", new SQLException("Amina"))))
                .startsWith("java.lang.IllegalStateException < java.sql.SQLException at eu.rapport.shared.SetbackTest")
                .doesNotContain("Amina");
    }

    private static Throwable caused(@Nullable String state) {
        return new IllegalStateException(new SQLException("x", state));
    }
}
