package org.famen.indexer.evaluate;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A question in rows of an embedding, with what it is to be drawn to and away from.
 *
 * @param answer empty where it has none in words
 * @param provisions that answer it
 * @param mistaken provisions that share its words and do not answer it
 */
record QuestionPairs(String id, int[] question, int[] answer, List<int[]> provisions, List<int[]> mistaken) {
    private static final int AWAY_FROM = 2;
    private static final double MISTAKEN_SHARE = 0.7;
    private static final double KEPT = 0.8;

    ContrastiveBatches.Pair pair(int[] left, int[] right, int[][] others, Random random) {
        List<int[]> away = IntStream.range(0, AWAY_FROM)
                .mapToObj(i -> !mistaken.isEmpty() && random.nextDouble() < MISTAKEN_SHARE
                        ? mistaken.get(random.nextInt(mistaken.size()))
                        : others[random.nextInt(others.length)])
                .toList();
        return new ContrastiveBatches.Pair(
                EmbeddingTrainer.some(left.length == 0 ? question : left, KEPT, random),
                right.length == 0 ? provisions.getFirst() : right,
                id,
                away);
    }
}
