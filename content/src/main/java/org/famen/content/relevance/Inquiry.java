package org.famen.content.relevance;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/**
 * A question with all that is known about it before anything is searched.
 *
 * @param meaning of length 1
 * @param answerWords what answers to like questions say, see {@link Precedents#answerWords}
 * @param pairs neighbouring characters of the question, each with its share of what the question says; together 1
 * @param characters the same of single characters
 */
public record Inquiry(
        String question,
        float[] meaning,
        Evidence evidence,
        Map<String, Float> answerWords,
        Map<String, Float> pairs,
        Map<String, Float> characters) {
    /** Names of the scores that a {@link Candidate} has for these weights. */
    public static final String ANSWER_WORDS = "words of like answers";

    public static final String COVERAGE = "coverage";
    public static final String COVERAGE_OF_CHARACTERS = "coverage of characters";

    public Inquiry {
        requireNonNull(question, "question is null");
        requireNonNull(meaning, "meaning is null");
        requireNonNull(evidence, "evidence is null");
        answerWords = Map.copyOf(answerWords);
        pairs = Map.copyOf(pairs);
        characters = Map.copyOf(characters);
    }

    public static Inquiry of(String question, Embedding embedding, Precedents precedents) {
        float[] meaning = embedding.of(question);
        return new Inquiry(
                question,
                meaning,
                precedents.evidence(question, meaning),
                precedents.answerWords(question, embedding::rarity),
                shares(Grams.pairs(question), embedding),
                shares(Grams.singles(question), embedding));
    }

    private static Map<String, Float> shares(Collection<String> grams, Embedding embedding) {
        Map<String, Float> shares = new HashMap<>();
        float sum = 0;
        for (String gram : new HashSet<>(grams)) {
            float rarity = embedding.rarity(gram);
            if (rarity > 0) {
                shares.put(gram, rarity);
                sum += rarity;
            }
        }
        float whole = sum;
        shares.replaceAll((gram, rarity) -> rarity / whole);
        return shares;
    }
}
