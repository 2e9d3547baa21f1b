package eu.rapport.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the configured database cannot be used, instead of where in the code that was noticed. */
class DatabaseUnreachable extends AbstractFailureAnalyzer<SQLException> {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, SQLException failure) {
        String state = failure.getSQLState();
        boolean noWayIn = state != null && (state.startsWith("08") || state.startsWith("28") || state.equals("3D000"));
        return noWayIn
                ? new FailureAnalysis(
                        "Rapport cannot use its database: " + failure.getMessage(),
                        "Check SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD and that PostgreSQL is running;"
                                + " or leave them out, and Rapport starts a database of its own.",
                        failure)
                : null;
    }
}
