package org.famen.content.ranking.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.famen.content.ranking.embedding.Grams;

/** BM25 (k1 = 1.2, b = 0.75) over a few thousand short texts in memory, by their {@link Grams#pairs}. */
final class Bm25Index {
    private static final float K1 = 1.2f;
    private static final float B = 0.75f;
    /** What a pair that no text has would weigh. */
    private static final float UNSEEN = 8f;

    private final int size;
    /** Texts that say something; of some questions only the meaning is known. */
    private final int spoken;

    /** By pair; a value is the share of the weight of the pair that the text gets. */
    private final GramPostings postings;

    Bm25Index(List<String> texts) {
        this.size = texts.size();
        this.spoken = (int) texts.stream().filter(text -> !text.isEmpty()).count();
        double average = texts.stream()
                .mapToInt(text -> Grams.pairs(text).size())
                .filter(length -> length > 0)
                .average()
                .orElse(1);
        var builder = new GramPostings.Builder();
        for (int text = 0; text < size; text++) {
            Map<String, Integer> counts = count(Grams.pairs(texts.get(text)));
            double norm = K1 * (1 - B + B * length(counts) / Math.max(1, average));
            int number = text;
            counts.forEach((pair, count) -> builder.add(pair, number, (float) (count / (count + norm))));
        }
        this.postings = builder.build();
    }

    /** One score a text. */
    float[] scores(String question) {
        float[] scores = new float[size];
        count(Grams.pairs(question)).forEach((pair, count) -> {
            int place = postings.find(pair);
            float weight = count * weight(place);
            for (int i = 0; i < postings.texts(place); i++) {
                scores[postings.text(place, i)] += weight * postings.value(place, i);
            }
        });
        return scores;
    }

    /** What a text of the same words would score, about. */
    float best(String question) {
        float best = 1e-6f;
        for (Map.Entry<String, Integer> pair : count(Grams.pairs(question)).entrySet()) {
            best += pair.getValue() * weight(postings.find(pair.getKey())) / (1 + K1);
        }
        return best;
    }

    private float weight(int place) {
        int found = postings.texts(place);
        return found == 0 ? UNSEEN : (float) Math.log(1 + (spoken - found + 0.5) / (found + 0.5));
    }

    private static int length(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> count(Collection<String> pairs) {
        Map<String, Integer> counts = new HashMap<>();
        pairs.forEach(pair -> counts.merge(pair, 1, Integer::sum));
        return counts;
    }
}
