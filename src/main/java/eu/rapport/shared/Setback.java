package eu.rapport.shared;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** What to make of something that went wrong. */
public final class Setback {
    /** Connection lost, in another transaction's way, too many connections or no space, shut down. */
    private static final List<String> OF_DATABASE = List.of("08", "40", "53", "57", "58");

    private Setback() {}

    /** Whether it is the database's trouble, or that of getting at it: that says nothing about what was to be done. */
    public static boolean isOfDatabase(Throwable failure) {
        return causes(failure).anyMatch(Setback::isDatabaseAway);
    }

    private static boolean isDatabaseAway(Throwable cause) {
        return switch (cause) {
            case SQLTransientConnectionException noConnection -> true;
            case CannotCreateTransactionException notBegun -> true;
            case TransactionSystemException notEnded -> true; // hides what broke the connection
            case SQLException other -> isPassing(other.getSQLState());
            default -> false;
        };
    }

    private static boolean isPassing(@Nullable String state) {
        return state != null && state.length() > 2 && OF_DATABASE.contains(state.substring(0, 2));
    }

    /** The kinds of failure and where it arose, without their messages: those quote what people wrote. */
    public static String describe(Throwable failure) {
        String place = Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("eu.rapport"))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
        return causes(failure).map(each -> each.getClass().getName()).collect(Collectors.joining(" < ")) + place;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .limit(10);
    }
}
