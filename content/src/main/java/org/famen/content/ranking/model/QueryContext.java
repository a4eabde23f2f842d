package org.famen.content.ranking.model;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.famen.content.ranking.embedding.Embedding;
import org.famen.content.ranking.embedding.Grams;

/**
 * A question with all that is known about it before anything is searched.
 *
 * @param meaning of length 1
 * @param answerWords what answers to like questions say, see {@link AnsweredQuestions#answerWords}
 * @param pairs neighbouring characters of the question, each with its share of what the question says; together 1
 * @param characters the same of single characters
 */
public record QueryContext(
        String question,
        float[] meaning,
        RankingSignals signals,
        Map<String, Float> answerWords,
        Map<String, Float> pairs,
        Map<String, Float> characters) {
    /** Names of the scores that a {@link Candidate} has for these weights. */
    public static final String ANSWER_WORDS = "words of like answers";

    public static final String COVERAGE = "coverage";
    public static final String COVERAGE_OF_CHARACTERS = "coverage of characters";

    public QueryContext {
        requireNonNull(question, "question is null");
        requireNonNull(meaning, "meaning is null");
        requireNonNull(signals, "signals is null");
        answerWords = Map.copyOf(answerWords);
        pairs = Map.copyOf(pairs);
        characters = Map.copyOf(characters);
    }

    public static QueryContext of(String question, Embedding embedding, AnsweredQuestions answeredQuestions) {
        float[] meaning = embedding.of(question);
        return new QueryContext(
                question,
                meaning,
                answeredQuestions.signals(question, meaning),
                answeredQuestions.answerWords(question, embedding::idf),
                shares(Grams.pairs(question), embedding),
                shares(Grams.singles(question), embedding));
    }

    private static Map<String, Float> shares(Collection<String> grams, Embedding embedding) {
        Map<String, Float> shares = new HashMap<>();
        float sum = 0;
        for (String gram : new HashSet<>(grams)) {
            float idf = embedding.idf(gram);
            if (idf > 0) {
                shares.put(gram, idf);
                sum += idf;
            }
        }
        float whole = sum;
        shares.replaceAll((gram, idf) -> idf / whole);
        return shares;
    }
}
