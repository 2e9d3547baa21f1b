package eu.rapport.reading;

import eu.rapport.reading.Directory.Community;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds communities by a name as people type it: without accents or hyphens, shortened, or with a slip. */
public final class Names {
    private static final int CLOSEST = 3;
    /** Further than this from a name, in slips per letter, is another name. */
    private static final double TOO_FAR = 0.45;

    private Names() {}

    /** The communities the words may mean, best first; empty where none comes near. */
    public static List<Community> find(String typed, Directory directory) {
        List<String> words = NameWords.of(typed);
        Map<Community, Double> distances = directory.communities().stream()
                .collect(Collectors.toMap(each -> each, each -> distance(words, each), Math::min));
        double best =
                distances.values().stream().mapToDouble(each -> each).min().orElse(1);
        double limit = best == 0 ? 0 : Math.min(TOO_FAR, best + 0.15);
        return distances.entrySet().stream()
                .filter(each -> each.getValue() <= limit)
                .sorted(Map.Entry.<Community, Double>comparingByValue()
                        .thenComparing(each -> each.getKey().name(), Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The few known communities a strange name comes nearest to. */
    static List<Community> closest(String typed, Directory directory) {
        return find(typed, directory).stream().limit(CLOSEST).toList();
    }

    private static double distance(List<String> typed, Community community) {
        return Stream.concat(Stream.of(community.name()), community.otherNames().stream())
                .mapToDouble(name -> distance(typed, NameWords.of(name)))
                .min()
                .orElse(1);
    }

    private static double distance(List<String> typed, List<String> name) {
        double whole = apart(String.join("", typed), String.join("", name));
        double core = apart(String.join("", NameWords.own(typed)), String.join("", NameWords.own(name))) + 0.05;
        double part = name.stream()
                        .mapToDouble(word -> start(String.join("", typed), word))
                        .min()
                        .orElse(1)
                + 0.1;
        return Math.min(whole, Math.min(core, part));
    }

    private static double start(String typed, String word) {
        return typed.length() >= 3 && word.startsWith(typed) && !NameWords.isKind(word) ? 0 : 0.1 + apart(typed, word);
    }

    private static double apart(String typed, String name) {
        int longest = Math.max(typed.length(), name.length());
        if (typed.isEmpty() || name.isEmpty() || longest > 200) {
            return 1;
        }
        return (double) Spelling.slips(typed, name, longest) / longest;
    }
}
