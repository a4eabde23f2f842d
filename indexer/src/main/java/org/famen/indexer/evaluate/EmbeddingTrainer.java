package org.famen.indexer.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.famen.content.ranking.embedding.Embedding;
import org.famen.content.ranking.embedding.Grams;

/**
 * Teaches an {@link Embedding} by contrast: what belongs together is drawn together, and away from everything else of the
 * same batch. First a sentence of a provision and the rest of it, then questions and what answered them.
 */
final class EmbeddingTrainer {
    private static final int MAX_GRAMS = 40_000;
    private static final int MIN_PAIRS = 5;
    private static final int MIN_TRIPLES = 25;
    private static final int MIN_SENTENCE_LENGTH = 8;
    private static final Pattern SENTENCE_END = Pattern.compile("[。；\n]");

    private EmbeddingTrainer() {}

    /** An embedding of the grams of the texts, not yet model. */
    static Embedding start(List<String> texts, long seed) {
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(text -> new HashSet<>(Grams.all(text)).forEach(gram -> counts.merge(gram, 1, Integer::sum)));
        List<Map.Entry<String, Integer>> frequent = counts.entrySet().stream()
                .filter(gram -> gram.getValue() >= (gram.getKey().length() == 3 ? MIN_TRIPLES : MIN_PAIRS))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MAX_GRAMS)
                .toList();
        Map<String, Integer> rows = new LinkedHashMap<>();
        float[] weights = new float[frequent.size()];
        float[][] vectors = new float[frequent.size()][Embedding.DIMENSIONS];
        var random = new Random(seed);
        for (int row = 0; row < weights.length; row++) {
            rows.put(frequent.get(row).getKey(), row);
            weights[row] =
                    (float) Math.log(1 + texts.size() / (1.0 + frequent.get(row).getValue()));
            for (int i = 0; i < Embedding.DIMENSIONS; i++) {
                vectors[row][i] = (float) (random.nextGaussian() * 0.1);
            }
        }
        return new Embedding(rows, weights, vectors);
    }

    /** From the provisions alone: each sentence is drawn to the rest of its provision. */
    static void learnFromProvisions(Embedding embedding, List<String> texts, int epochs) {
        List<int[][]> sentences = texts.parallelStream()
                .map(text -> Arrays.stream(SENTENCE_END.split(text))
                        .filter(sentence -> sentence.length() >= MIN_SENTENCE_LENGTH)
                        .map(embedding::rows)
                        .filter(rows -> rows.length > 0)
                        .toArray(int[][]::new))
                .filter(all -> all.length > 0)
                .toList();
        var batches = new ContrastiveBatches(embedding, 0.05f, 0.08f);
        for (int epoch = 0; epoch < epochs; epoch++) {
            List<Integer> order = shuffled(sentences.size(), epoch);
            long seed = epoch * 1_000_003L;
            IntStream.range(0, order.size() / ContrastiveBatches.PROVISIONS)
                    .parallel()
                    .forEach(batch -> {
                        var random = new Random(seed + batch);
                        batches.learn(order
                                .subList(
                                        batch * ContrastiveBatches.PROVISIONS,
                                        (batch + 1) * ContrastiveBatches.PROVISIONS)
                                .stream()
                                .map(i -> split(sentences.get(i), i, random))
                                .toList());
                    });
        }
    }

    private static ContrastiveBatches.Pair split(int[][] sentences, int group, Random random) {
        int chosen = random.nextInt(sentences.length);
        if (sentences.length == 1) {
            return new ContrastiveBatches.Pair(
                    some(sentences[0], 0.4, random), some(sentences[0], 0.6, random), "provision " + group, List.of());
        }
        int[] rest = IntStream.range(0, sentences.length)
                .filter(i -> i != chosen || random.nextDouble() < 0.1)
                .flatMap(i -> Arrays.stream(sentences[i]))
                .toArray();
        return new ContrastiveBatches.Pair(some(sentences[chosen], 0.7, random), rest, "provision " + group, List.of());
    }

    /** @param answersOf rows of each question's answer in words and of the provisions that it cites */
    static void learnFromQuestions(Embedding embedding, List<QuestionPairs> questions, int[][] others, int epochs) {
        var batches = new ContrastiveBatches(embedding, 0.02f, 0.12f);
        for (int epoch = 0; epoch < epochs; epoch++) {
            var random = new Random(epoch);
            List<ContrastiveBatches.Pair> pairs = new ArrayList<>();
            for (QuestionPairs question : questions) {
                for (int[] provision : question.provisions()) {
                    pairs.add(question.pair(question.question(), provision, others, random));
                    pairs.add(
                            switch (random.nextInt(3)) {
                                case 0 -> question.pair(question.question(), provision, others, random);
                                case 1 -> question.pair(question.answer(), provision, others, random);
                                default -> question.pair(question.question(), question.answer(), others, random);
                            });
                }
            }
            Collections.shuffle(pairs, random);
            int size = ContrastiveBatches.QUESTIONS;
            IntStream.range(0, pairs.size() / size)
                    .parallel()
                    .forEach(batch -> batches.learn(pairs.subList(batch * size, (batch + 1) * size)));
        }
    }

    /** Each with the given chance; all where none would be left. */
    static int[] some(int[] rows, double chance, Random random) {
        int[] kept =
                Arrays.stream(rows).filter(row -> random.nextDouble() < chance).toArray();
        return kept.length == 0 ? rows : kept;
    }

    private static List<Integer> shuffled(int size, long seed) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        return order;
    }
}
