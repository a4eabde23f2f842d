package org.famen.indexer.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds words in texts without a dictionary: strings whose characters stand together far more often than chance would have
 * it (cohesion, by pointwise mutual information of every split), and which are no mere part of one longer string (freedom).
 */
public final class TermFinder {
    private static final int MAX_LENGTH = 6;
    /** Times that a split's halves must meet more often than by chance. */
    private static final double COHESION = 6;
    /** Share of its places in which a word may have one and the same neighbour. */
    private static final double BOUND = 0.6;
    /** Words that join others; what begins or ends with one is a piece of a sentence. */
    private static final Pattern SEAM = Pattern.compile(
            "^[的了和或者在应当第条款项其由对将与及是以所各并也至向于须已给若则且而这那百十]|" + "[的了和或者在应当第条款项其由对将与及是以所各并也至向于须已给若则且而这那百十]$|[的了]");

    private final int atLeast;

    /** @param atLeast how often a word must stand in the texts */
    public TermFinder(int atLeast) {
        this.atLeast = atLeast;
    }

    /** Words with how often they stand there, the most frequent first. */
    public Map<String, Integer> find(Stream<String> texts) {
        CharacterRuns runs = new CharacterRuns();
        texts.forEach(runs::add);
        List<Map<String, Integer>> counts = new ArrayList<>();
        counts.add(Map.of());
        for (int length = 1; length <= MAX_LENGTH + 1; length++) {
            counts.add(runs.count(length, counts.getLast(), length == 1 ? 1 : atLeast));
        }
        Map<String, Integer> terms = new HashMap<>();
        for (int length = 2; length <= MAX_LENGTH; length++) {
            Map<String, Integer> strongest = strongestNeighbours(counts.get(length + 1));
            counts.get(length).forEach((word, count) -> {
                if (!SEAM.matcher(word).find()
                        && strongest.getOrDefault(word, 0) <= BOUND * count
                        && cohesion(word, counts, runs.characters()) >= COHESION) {
                    terms.put(word, count);
                }
            });
        }
        Map<String, Integer> sorted = new LinkedHashMap<>();
        terms.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(term -> sorted.put(term.getKey(), term.getValue()));
        return sorted;
    }

    /** For each string how often it stands in its most frequent extension by one character. */
    private static Map<String, Integer> strongestNeighbours(Map<String, Integer> longer) {
        Map<String, Integer> strongest = new HashMap<>();
        longer.forEach((extended, count) -> {
            strongest.merge(extended.substring(1), count, Math::max);
            strongest.merge(extended.substring(0, extended.length() - 1), count, Math::max);
        });
        return strongest;
    }

    private static double cohesion(String word, List<Map<String, Integer>> counts, long characters) {
        double together = counts.get(word.length()).getOrDefault(word, 0);
        double weakest = Double.MAX_VALUE;
        for (int split = 1; split < word.length(); split++) {
            double left = counts.get(split).getOrDefault(word.substring(0, split), 1);
            double right = counts.get(word.length() - split).getOrDefault(word.substring(split), 1);
            weakest = Math.min(weakest, together * characters / left / right);
        }
        return weakest;
    }
}
