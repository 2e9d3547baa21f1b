package eu.rapport.inbox;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The chats that are worth a look, each at most once, first come first served. Only a hint that saves asking the database:
 * what is lost here with a crash is found again by the sweep.
 */
@Component
class Lanes {
    private final Queue<Long> waiting = new ArrayDeque<>();
    private final Set<Long> waitingSet = new HashSet<>();
    private final Set<Long> taken = new HashSet<>();
    private final Set<Long> again = new HashSet<>();
    private boolean closed;

    synchronized void offerAll(Collection<Long> chats) {
        chats.forEach(this::add);
        notifyAll();
    }

    synchronized void offer(long chat) {
        add(chat);
        notifyAll();
    }

    /** Waits for a chat, which is not handed out again before it was given back; null once this is closed. */
    synchronized @Nullable Long take() {
        while (waiting.isEmpty() && !closed) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return null;
            }
        }
        if (closed) {
            return null;
        }
        Long chat = waiting.remove();
        waitingSet.remove(chat);
        taken.add(chat);
        return chat;
    }

    synchronized void giveBack(long chat, boolean more) {
        taken.remove(chat);
        if (again.remove(chat) || more) {
            offer(chat);
        }
    }

    synchronized void open() {
        closed = false;
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    private void add(Long chat) {
        if (taken.contains(chat)) {
            again.add(chat);
        } else if (waitingSet.add(chat)) {
            waiting.add(chat);
        }
    }
}
