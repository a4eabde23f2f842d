package org.famen.content.ranking.model;

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

    private final Map<String, Double> background = new HashMap<>();
    private final Map<String, Counted> laws = new HashMap<>();

    private static final class Counted {
        private final Map<String, Integer> grams = new HashMap<>();
        private int total;
        private int citations;

        private void add(Set<String> text) {
            text.forEach(gram -> grams.merge(gram, 1, Integer::sum));
            total += text.size();
            citations++;
        }
    }

    /** @param text of an answered question that speaks for the laws that it cites */
    NaiveBayesLawClassifier(List<AnsweredQuestion> questions, Function<AnsweredQuestion, String> text) {
        double all = 0;
        for (AnsweredQuestion question : questions) {
            Set<String> grams = grams(text.apply(question));
            if (grams.isEmpty()) {
                continue;
            }
            grams.forEach(gram -> background.merge(gram, 1.0, Double::sum));
            all += grams.size();
            question.lawIds()
                    .forEach(law ->
                            laws.computeIfAbsent(law, key -> new Counted()).add(grams));
        }
        double sum = Math.max(1, all);
        background.replaceAll((gram, count) -> count / sum);
    }

    /** One number a law that was cited; the higher, the likelier it is meant. */
    Map<String, Float> of(String question) {
        Set<String> known = grams(question);
        known.retainAll(background.keySet());
        Map<String, Float> odds = new HashMap<>();
        laws.forEach((law, counted) -> odds.put(law, (float) odds(known, counted)));
        return odds;
    }

    private double odds(Set<String> question, Counted law) {
        double odds = PRIOR_WEIGHT * Math.log((law.citations + UNCITED) / UNCITED)
                - question.size() * Math.log1p(law.total / SMOOTHING);
        for (String gram : question) {
            int count = law.grams.getOrDefault(gram, 0);
            if (count > 0) {
                odds += Math.log1p(count / (SMOOTHING * background.getOrDefault(gram, 1.0)));
            }
        }
        return odds;
    }

    private static Set<String> grams(String text) {
        Set<String> grams = new HashSet<>(Grams.pairs(text));
        grams.addAll(Grams.singles(text));
        return grams;
    }
}
