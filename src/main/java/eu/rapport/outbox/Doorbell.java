package eu.rapport.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Wakes the courier of another instance, by PostgreSQL's own notices, so that an answer need not wait for its next sweep. Best
 * effort: behind a pool that shares connections no notice comes through, and the sweep does it.
 */
@Component
class Doorbell implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Doorbell.class);
    private static final Duration REST = Duration.ofSeconds(1);

    private final JdbcClient database;
    private final DataSource connections;
    private final Courier courier;
    private final Waiting waiting;
    private volatile boolean running;
    private @Nullable Thread thread;

    Doorbell(JdbcClient database, DataSource connections, Courier courier, Waiting waiting) {
        this.database = database;
        this.connections = connections;
        this.courier = courier;
        this.waiting = waiting;
    }

    /** Rings, with the caller's commit, if the courier is elsewhere: a notice makes commits wait for each other. */
    void ring(long chatId, Urgency urgency) {
        if (!courier.lease().held()) {
            database.sql("select pg_notify('rapport_outbox', :what)")
                    .param("what", chatId + " " + urgency)
                    .query((row, number) -> 0)
                    .list();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        start();
    }

    @Override
    public synchronized void start() {
        if (!running) {
            running = true;
            thread = Thread.ofPlatform().name("doorbell").daemon().start(this::run);
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public boolean isAutoStartup() {
        return false;
    }

    private void run() {
        while (running) {
            try (Connection connection = connections.getConnection()) {
                listen(connection);
            } catch (SQLException | RuntimeException e) {
                log.debug("The doorbell is out of order", e);
                rest();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen rapport_outbox");
            PGConnection notices = connection.unwrap(PGConnection.class);
            while (running) {
                PGNotification[] rung = notices.getNotifications((int) REST.toMillis());
                for (PGNotification each : rung == null ? new PGNotification[0] : rung) {
                    answer(each.getParameter());
                }
            }
            statement.execute("unlisten rapport_outbox");
        }
    }

    private void answer(String what) {
        if (courier.lease().held()) {
            String[] parts = what.split(" ", 2);
            waiting.offer(Long.parseLong(parts[0]), Urgency.valueOf(parts[1]));
        }
    }

    private void rest() {
        try {
            Thread.sleep(REST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
