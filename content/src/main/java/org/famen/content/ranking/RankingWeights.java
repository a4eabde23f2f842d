package org.famen.content.ranking;

/**
 * The numbers of the ranking that are not learned; weights of clauses stand beside them in {@code SearchPlanner}, those of
 * what is pushed down in {@code Demotions}. Measurements: docs/relevance.md, Weights.
 *
 * @param provisions so many are ranked for a question
 * @param byMeaning so many of them at most are there for their vector alone
 * @param leastSimilarity cosine below which a vector is not near, from -1 to 1; in a small collection the nearest are near
 *     by chance only
 * @param byAnsweredQuestions so many of them at most are there because they answered a like question
 * @param byWords so many documents are ranked where words are looked for, not an answer
 * @param shortestQuestion characters from which a text counts as a question; fewer ask for a word
 * @param boostWeight what the natural logarithm of a boost is worth beside the learned score, whose spread is 1 a net
 */
public record RankingWeights(
        int provisions,
        int byMeaning,
        double leastSimilarity,
        int byAnsweredQuestions,
        int byWords,
        int shortestQuestion,
        double boostWeight) {
    /** What is served. */
    public static final RankingWeights SERVED = new RankingWeights(600, 200, 0.2, 80, 300, 4, 3);
}
