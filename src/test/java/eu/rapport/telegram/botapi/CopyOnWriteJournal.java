package eu.rapport.telegram.botapi;

import java.time.Duration;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The calls, which can be waited for. */
final class CopyOnWriteJournal extends AbstractList<ApiRequest> {
    private final List<ApiRequest> calls = new ArrayList<>();

    @Override
    public synchronized boolean add(ApiRequest call) {
        calls.add(call);
        notifyAll();
        return true;
    }

    @Override
    public synchronized ApiRequest get(int place) {
        return calls.get(place);
    }

    @Override
    public synchronized int size() {
        return calls.size();
    }

    @Override
    public synchronized Object[] toArray() {
        return calls.toArray();
    }

    synchronized ApiRequest await(Predicate<ApiRequest> wanted, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        int seen = 0;
        while (true) {
            for (; seen < calls.size(); seen++) {
                if (wanted.test(calls.get(seen))) {
                    return calls.get(seen);
                }
            }
            long left = end - System.nanoTime();
            if (left <= 0) {
                throw new AssertionError("No such call came; there were "
                        + calls.stream().map(ApiRequest::method).toList());
            }
            try {
                wait(left / 1_000_000 + 1);
            } catch (InterruptedException e) {
                throw new AssertionError("Interrupted", e);
            }
        }
    }
}
