package eu.rapport.conversation;

import java.text.Normalizer;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Finds IANA zones by what people type: a city, or the zone's own name. */
public final class Zones {
    private static final int MOST = 6;

    private Zones() {}

    /** The zones whose city, or whole name, is or begins with what was typed; the best six at the most. */
    public static List<ZoneId> find(String typed) {
        String wanted = plain(typed);
        if (wanted.length() < 2) {
            return List.of();
        }
        List<String> all = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("System"))
                .sorted()
                .toList();
        List<String> exact = all.stream()
                .filter(id -> plain(city(id)).equals(wanted) || plain(id).equals(wanted))
                .toList();
        List<String> found = exact.isEmpty()
                ? all.stream().filter(id -> plain(city(id)).startsWith(wanted)).toList()
                : exact;
        return found.stream().limit(MOST).map(ZoneId::of).toList();
    }

    private static String city(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z/]", "");
    }
}
