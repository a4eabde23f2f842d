package org.famen.indexer.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which words of questions go with which words of the articles that answered them, by pointwise mutual information over the
 * questions: log2 of how much oftener they meet than they would by chance.
 */
public final class PairFinder {
    private static final int MAX_LENGTH = 6;

    private final Set<String> layWords;
    private final Set<String> legalWords;
    private final int atLeast;

    /**
     * @param layWords words of questions
     * @param legalWords words of the law
     * @param atLeast in how many questions a pair must meet
     */
    public PairFinder(Set<String> layWords, Set<String> legalWords, int atLeast) {
        this.layWords = requireNonNull(layWords, "layWords is null");
        this.legalWords = requireNonNull(legalWords, "legalWords is null");
        this.atLeast = atLeast;
    }

    /**
     * A question and what answers it.
     *
     * @param articles their words
     */
    public record Answered(String question, String articles) {}

    /** The strongest pairs first; words that are parts of each other say nothing and are left out. */
    public List<WordPair> find(Collection<Answered> answered) {
        Map<String, Integer> lay = new HashMap<>();
        Map<String, Integer> legal = new HashMap<>();
        Map<String, Map<String, Integer>> together = new HashMap<>();
        for (Answered each : answered) {
            Set<String> asked = words(each.question(), layWords);
            Set<String> said = words(each.articles(), legalWords);
            asked.forEach(word -> lay.merge(word, 1, Integer::sum));
            said.forEach(word -> legal.merge(word, 1, Integer::sum));
            asked.forEach(word -> said.forEach(other ->
                    together.computeIfAbsent(word, key -> new HashMap<>()).merge(other, 1, Integer::sum)));
        }
        List<WordPair> pairs = new ArrayList<>();
        together.forEach((word, others) -> others.forEach((other, times) -> {
            if (times >= atLeast && !word.contains(other) && !other.contains(word)) {
                double chance = (double) lay.getOrDefault(word, 1) * legal.getOrDefault(other, 1) / answered.size();
                pairs.add(new WordPair(word, other, times, Math.log(times / chance) / Math.log(2)));
            }
        }));
        pairs.sort(Comparator.comparingDouble((WordPair pair) -> -pair.strength() * Math.log(1 + pair.questions()))
                .thenComparing(WordPair::lay)
                .thenComparing(WordPair::legal));
        return pairs;
    }

    private static Set<String> words(String text, Set<String> vocabulary) {
        Set<String> words = new TreeSet<>();
        for (int from = 0; from < text.length(); from++) {
            for (int to = from + 2; to <= Math.min(text.length(), from + MAX_LENGTH); to++) {
                String word = text.substring(from, to);
                if (vocabulary.contains(word)) {
                    words.add(word);
                }
            }
        }
        return words;
    }
}
