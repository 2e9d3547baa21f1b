package eu.rapport.shared;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to make of something that went wrong. */
public final class Setback {
    /** Connection lost, too many connections or no space, shut down: the database's trouble, not that of what was to be done. */
    private static final List<String> DATABASE_AWAY = List.of("08", "53", "57", "58");

    private Setback() {}

    /** Whether the database was away, which says nothing about what was to be done. */
    public static boolean isOfDatabase(Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(each -> ((SQLException) each).getSQLState())
                .anyMatch(state -> state != null && DATABASE_AWAY.contains(state.substring(0, 2)));
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
