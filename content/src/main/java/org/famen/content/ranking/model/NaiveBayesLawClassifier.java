package org.famen.content.ranking.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.famen.content.ranking.embedding.Grams;

/**
 * Which law is meant by whoever uses some words: naive Bayes with Dirichlet smoothing, as log odds against a law that no
 * answer has ever cited.
 */
final class NaiveBayesLawClassifier {
    /** Words that every law is thought to have seen, in the proportions of all. */
    private static final double SMOOTHING = 200;
    /** Citations that every law is thought to have had. */
    private static final double UNCITED = 0.3;
    /** Words of one question depend on each other, so that alone they outweigh what is known beforehand. */
    private static final double PRIOR_WEIGHT = 2;

    private final List<String> laws;
    /** What speaks for a law before a word was read, and what a question's length takes from it. */
    private final double[] priors;

    private final double[] losses;

    /** The laws that a gram was asked about; the values count the questions of a law that have it. */
    private final GramPostings asked;

    /** Of each gram among all grams of all questions, by its place. */
    private final double[] shares;

    /**
     * @param text of a question that speaks for the laws that answer it
     * @param answering ids of these laws
     */
    static <Q> NaiveBayesLawClassifier of(
            List<Q> questions, Function<Q, String> text, Function<Q, Set<String>> answering) {
        Map<String, List<String>> byLaw = new HashMap<>();
        Map<String, Integer> everywhere = new HashMap<>();
        for (Q question : questions) {
            String words = text.apply(question);
            if (!words.isEmpty()) {
                grams(words).forEach(gram -> everywhere.merge(gram, 1, Integer::sum));
                answering
                        .apply(question)
                        .forEach(law -> byLaw.computeIfAbsent(law, key -> new ArrayList<>())
                                .add(words));
            }
        }
        return new NaiveBayesLawClassifier(byLaw, everywhere);
    }

    private NaiveBayesLawClassifier(Map<String, List<String>> byLaw, Map<String, Integer> everywhere) {
        laws = List.copyOf(byLaw.keySet());
        priors = new double[laws.size()];
        losses = new double[laws.size()];
        var builder = new GramPostings.Builder();
        for (int law = 0; law < laws.size(); law++) {
            learn(law, byLaw.getOrDefault(laws.get(law), List.of()), builder);
        }
        asked = builder.build();
        shares = new double[asked.size()];
        double all = Math.max(
                1, everywhere.values().stream().mapToInt(Integer::intValue).sum());
        everywhere.forEach((gram, count) -> {
            int place = asked.find(gram);
            if (place >= 0) {
                shares[place] = count / all;
            }
        });
    }

    private void learn(int law, List<String> questions, GramPostings.Builder builder) {
        Map<String, Integer> counts = new HashMap<>();
        int total = 0;
        for (String question : questions) {
            Set<String> seen = grams(question);
            seen.forEach(gram -> counts.merge(gram, 1, Integer::sum));
            total += seen.size();
        }
        counts.forEach((gram, count) -> builder.add(gram, law, count));
        priors[law] = PRIOR_WEIGHT * Math.log((questions.size() + UNCITED) / UNCITED);
        losses[law] = Math.log1p(total / SMOOTHING);
    }

    /** One number a law that was cited; the higher, the likelier it is meant. */
    Map<String, Float> of(String question) {
        int[] known = grams(question).stream()
                .mapToInt(asked::find)
                .filter(place -> place >= 0)
                .toArray();
        double[] odds = new double[laws.size()];
        Arrays.setAll(odds, law -> priors[law] - known.length * losses[law]);
        for (int gram : known) {
            for (int i = 0; i < asked.texts(gram); i++) {
                odds[asked.text(gram, i)] += Math.log1p(asked.value(gram, i) / (SMOOTHING * shares[gram]));
            }
        }
        Map<String, Float> byLaw = new HashMap<>();
        for (int law = 0; law < odds.length; law++) {
            byLaw.put(laws.get(law), (float) odds[law]);
        }
        return byLaw;
    }

    private static Set<String> grams(String text) {
        Set<String> grams = new HashSet<>(Grams.pairs(text));
        grams.addAll(Grams.singles(text));
        return grams;
    }
}
