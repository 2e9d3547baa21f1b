package eu.rapport.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The last few readings of a thread: a message is read by several, one after another, who look for different things in it. Once it is
 * answered they are forgotten, so that nobody's words stay in memory.
 */
final class RecentReadings {
    private static final int MANY = 8;
    private static final ThreadLocal<RecentReadings> OF_THREAD = ThreadLocal.withInitial(RecentReadings::new);

    private final Map<Key, Reading> readings = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Reading> eldest) {
            return size() > MANY;
        }
    };

    private record Key(String text, Setting setting) {}

    static RecentReadings ofThread() {
        return OF_THREAD.get();
    }

    static void forget() {
        OF_THREAD.remove();
    }

    /** The reading of a text in a setting, read now unless it is at hand. */
    Reading of(String text, Setting setting, Supplier<Reading> read) {
        Key key = new Key(text, setting);
        Reading known = readings.get(key);
        if (known == null) {
            known = read.get();
            readings.put(key, known);
        }
        return known;
    }

    void keep(String text, Setting setting, Reading reading) {
        readings.put(new Key(text, setting), reading);
    }
}
