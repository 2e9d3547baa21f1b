package eu.rapport.reading;

import eu.rapport.reading.Directory.Community;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the communities of the directory in a text. */
final class CommunityFinder {
    private static final int LONGEST_NAME = 6;
    private static final int SHORTEST_WORD = 5;

    private final NameIndex<Community> index = new NameIndex<>();

    CommunityFinder(List<Community> communities) {
        communities.forEach(this::add);
    }

    private void add(Community community) {
        Stream.concat(Stream.of(community.name()), community.otherNames().stream())
                .map(NameWords::of)
                .forEach(words -> add(community, words));
    }

    private void add(Community community, List<String> words) {
        List<String> own = NameWords.own(words);
        index.add(words, Strength.FULL, community);
        index.add(own, Strength.CORE, community);
        own.stream()
                .filter(word -> word.length() >= SHORTEST_WORD)
                .forEach(word -> index.add(List.of(word), Strength.WORD, community));
    }

    List<NameHit<Community>> find(Utterance said) {
        List<NameHit<Community>> hits = new ArrayList<>();
        int at = 0;
        while (at < said.size()) {
            Optional<NameHit<Community>> hit = at(said, at);
            hit.ifPresent(hits::add);
            at = hit.map(found -> found.span().to()).orElse(at + 1);
        }
        return hits;
    }

    private Optional<NameHit<Community>> at(Utterance said, int from) {
        Optional<NameHit<Community>> best = Optional.empty();
        int best_ = 0;
        StringBuilder joined = new StringBuilder();
        for (int to = from;
                to < said.size() && to < from + LONGEST_NAME && said.token(to).isWord();
                to++) {
            joined.append(said.token(to).plain());
            Optional<NameHit<Community>> hit = match(said, new Span(from, to + 1), joined.toString());
            int rank = hit.map(found ->
                            found.strength().ordinal() * 10 + found.span().length())
                    .orElse(0);
            if (rank > best_) {
                best = hit;
                best_ = rank;
            }
        }
        return best;
    }

    private Optional<NameHit<Community>> match(Utterance said, Span span, String joined) {
        boolean named = span.length() > 1 || said.token(span.from()).isCapitalised() || said.isAllSmall();
        boolean slips = (span.length() > 1 || said.token(span.from()).isCapitalised()) && !isPlainWords(said, span);
        return index.find(joined, slips)
                .filter(match -> named || match.strength() == Strength.FULL && !said.isEveryday(span.from()))
                .filter(match -> match.strength() == Strength.FULL || !isPlaceName(said, span))
                .filter(match -> match.strength() != Strength.WORD || !isOrdinary(said, span))
                .filter(match -> span.length() > 1
                        || !said.isEveryday(span.from())
                        || said.token(span.from()).isCapitalised())
                .map(match -> new NameHit<>(span, match.meant(), match.strength()));
    }

    /** "Longsight library" is a place in Longsight, not the Longsight youth club. */
    private static boolean isPlaceName(Utterance said, Span span) {
        return said.cues("place.noun").has(said, span.to());
    }

    /** "Never mind" does not speak of the Never Too Late club: a sentence gives any word its capital. */
    private static boolean isOrdinary(Utterance said, Span span) {
        return span.length() == 1 && said.startsSentence(span.from()) && said.isCommon(span.from());
    }

    private static boolean isPlainWords(Utterance said, Span span) {
        for (int at = span.from(); at < span.to(); at++) {
            if (!said.isCommon(at)) {
                return false;
            }
        }
        return true;
    }
}
