package eu.rapport.practice;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the bot has not confirmed yet. Behaves as Telegram's queue does: an offset deletes what lies below it, and only that. */
@Component
@PracticeOnly
class Updates {
    private static final Duration LIFE_OF_A_PRESS = Duration.ofSeconds(150);
    private static final int BELIEVABLE = 10;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private long poll;
    private boolean closed;

    Updates(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Queues something; {@code kind} is the update's field, such as {@code message}. */
    void add(String kind, ObjectNode content) {
        jdbc.sql("insert into practice_update (kind, content) values (?, ?)")
                .params(kind, content.toString())
                .update();
        wake();
    }

    /** The updates from an offset on; where there are none, waits for the first. A later caller ends the wait of an earlier one. */
    ArrayNode from(long offset, int limit, Duration patience) throws InterruptedException {
        confirm(offset);
        lock.lock();
        try {
            long mine = ++poll;
            news.signalAll();
            long left = patience.toNanos();
            ArrayNode found = waiting(limit);
            while (found.isEmpty() && left > 0 && !closed) {
                left = news.awaitNanos(left);
                if (mine != poll) {
                    throw Refusal.otherPoller();
                }
                found = waiting(limit);
            }
            return found;
        } finally {
            lock.unlock();
        }
    }

    int pending() {
        return jdbc.sql("select count(*) from practice_update")
                .query(Integer.class)
                .single();
    }

    private void confirm(long offset) {
        jdbc.sql(
                        "delete from practice_update where kind = 'callback_query' and queued < now() - ? * interval '1 second'")
                .param(LIFE_OF_A_PRESS.toSeconds())
                .update();
        long last = jdbc.sql("select coalesce(max(id), 0) from practice_update")
                .query(Long.class)
                .single();
        long first = offset < 0 ? last + 1 + offset : offset;
        if (first <= last + BELIEVABLE) {
            jdbc.sql("delete from practice_update where id < ?").param(first).update();
        }
    }

    private ArrayNode waiting(int limit) {
        record Row(long id, String kind, String content) {}
        // what a wrong offset did not delete is delivered again
        List<Row> rows = jdbc.sql("select id, kind, content from practice_update order by id limit ?")
                .param(limit)
                .query(Row.class)
                .list();
        ArrayNode updates = json.createArrayNode();
        rows.forEach(
                row -> updates.addObject().put("update_id", row.id()).set(row.kind(), json.readTree(row.content())));
        return updates;
    }

    private void wake() {
        lock.lock();
        try {
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        lock.lock();
        try {
            closed = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
