package eu.rapport.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Spellings by which things are called, looked up with a few slips of the fingers allowed. */
final class NameIndex<T> {

    /** What a spelling stands for; the surer way of calling somebody wins. */
    record Match<T>(List<T> meant, Strength strength, int slips) {

        boolean isBetterThan(Match<?> other) {
            int order = strength.compareTo(other.strength());
            return order > 0 || order == 0 && slips < other.slips();
        }
    }

    private final Map<String, Map<Strength, List<T>>> bySpelling = new LinkedHashMap<>();
    private final Map<Character, List<String>> byFirstLetter = new HashMap<>();

    void add(List<String> words, Strength strength, T meant) {
        String spelling = String.join("", words);
        if (spelling.length() < 2) {
            return;
        }
        if (!bySpelling.containsKey(spelling)) {
            byFirstLetter
                    .computeIfAbsent(spelling.charAt(0), letter -> new ArrayList<>())
                    .add(spelling);
        }
        List<T> all = bySpelling
                .computeIfAbsent(spelling, key -> new HashMap<>())
                .computeIfAbsent(strength, key -> new ArrayList<>());
        if (!all.contains(meant)) {
            all.add(meant);
        }
    }

    /** What a spelling means, exactly or with as many slips as its length allows. */
    Optional<Match<T>> find(String typed, boolean slipsToo) {
        Optional<Match<T>> exact = exactly(typed, 0);
        int most = Spelling.slipsAllowed(typed.length());
        if (exact.isPresent() || !slipsToo || most == 0) {
            return exact;
        }
        return byFirstLetter.getOrDefault(typed.charAt(0), List.of()).stream()
                .filter(spelling -> Math.abs(spelling.length() - typed.length()) <= most)
                .flatMap(spelling -> near(typed, spelling, most).stream())
                .reduce((one, other) -> other.isBetterThan(one) ? other : one);
    }

    private Optional<Match<T>> near(String typed, String spelling, int most) {
        int slips = Spelling.slips(typed, spelling, most);
        return slips <= most ? exactly(spelling, slips) : Optional.empty();
    }

    private Optional<Match<T>> exactly(String spelling, int slips) {
        Map<Strength, List<T>> found = bySpelling.getOrDefault(spelling, Map.of());
        return found.keySet().stream()
                .max(Strength::compareTo)
                .map(strength -> new Match<>(List.copyOf(found.get(strength)), strength, slips));
    }
}
