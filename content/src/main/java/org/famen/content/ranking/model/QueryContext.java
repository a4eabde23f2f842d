package org.famen.content.ranking.model;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;

/**
 * A question with all that is known about it before anything is searched.
 *
 * @param vectors empty where no language model is used
 * @param answerWords what answers to like questions say, see {@link AnsweredQuestions#answerWords}
 * @param pairs neighbouring characters of the question, each with its share of what the question says; together 1
 * @param characters the same of single characters
 */
public record QueryContext(
        String question,
        Optional<QuestionVectors> vectors,
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
        requireNonNull(vectors, "vectors is null");
        requireNonNull(signals, "signals is null");
        answerWords = Map.copyOf(answerWords);
        pairs = Map.copyOf(pairs);
        characters = Map.copyOf(characters);
    }
}
