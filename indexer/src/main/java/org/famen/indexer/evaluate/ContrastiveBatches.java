package org.famen.indexer.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.famen.content.ranking.embedding.Embedding;

/**
 * Learns batch by batch (InfoNCE with AdaGrad). Batches may run at the same time and write over each other now and then,
 * which does no harm to learning and makes two runs differ in the third digit.
 */
final class ContrastiveBatches {
    static final int PROVISIONS = 256;
    static final int QUESTIONS = 64;
    private static final float NEGLIGIBLE = 1e-4f;

    private final Embedding embedding;
    private final float rate;
    private final float temperature;
    private final float[] steps;

    /**
     * Two texts, as rows of the embedding, that belong together.
     *
     * @param group texts of one group are never drawn apart
     * @param away further texts to be drawn away from
     */
    record Pair(int[] left, int[] right, String group, List<int[]> away) {}

    /** @param temperature the lower, the more only the nearest others count */
    ContrastiveBatches(Embedding embedding, float rate, float temperature) {
        this.embedding = embedding;
        this.rate = rate;
        this.temperature = temperature;
        this.steps = new float[embedding.size()];
    }

    void learn(List<Pair> batch) {
        List<Side> left = batch.stream().map(pair -> new Side(pair.left())).toList();
        List<Side> right = new ArrayList<>(
                batch.stream().map(pair -> new Side(pair.right())).toList());
        batch.forEach(pair -> pair.away().forEach(rows -> right.add(new Side(rows))));
        float[] scores = new float[right.size()];
        for (int i = 0; i < left.size(); i++) {
            double sum = 0;
            for (int j = 0; j < scores.length; j++) {
                boolean same = j != i
                        && j < batch.size()
                        && batch.get(j).group().equals(batch.get(i).group());
                scores[j] = same
                        ? 0
                        : (float) Math.exp((Embedding.dot(left.get(i).unit, right.get(j).unit) - 1) / temperature);
                sum += scores[j];
            }
            for (int j = 0; j < scores.length; j++) {
                float pull = (float) (scores[j] / sum) - (j == i ? 1 : 0);
                if (Math.abs(pull) > NEGLIGIBLE) {
                    left.get(i).pull(right.get(j), pull / temperature);
                    right.get(j).pull(left.get(i), pull / temperature);
                }
            }
        }
        left.forEach(this::step);
        right.forEach(this::step);
    }

    private void step(Side side) {
        float along = Embedding.dot(side.gradient, side.unit);
        float size = 0;
        for (int i = 0; i < Embedding.DIMENSIONS; i++) {
            side.gradient[i] = (side.gradient[i] - along * side.unit[i]) / side.length;
            size += side.gradient[i] * side.gradient[i];
        }
        size /= Embedding.DIMENSIONS;
        if (size == 0) {
            return;
        }
        for (int row : side.rows) {
            float weight = embedding.weight(row);
            steps[row] += weight * weight * size;
            float step = rate * weight / (float) Math.sqrt(steps[row] + 1e-8f);
            float[] vector = embedding.vector(row);
            for (int i = 0; i < Embedding.DIMENSIONS; i++) {
                vector[i] -= step * side.gradient[i];
            }
        }
    }

    private final class Side {
        private final int[] rows;
        private final float[] unit;
        private final float length;
        private final float[] gradient = new float[Embedding.DIMENSIONS];

        private Side(int[] rows) {
            this.rows = rows;
            this.unit = embedding.sum(rows);
            this.length = Math.max(1e-6f, Embedding.length(unit));
            for (int i = 0; i < Embedding.DIMENSIONS; i++) {
                unit[i] /= length;
            }
        }

        private void pull(Side other, float by) {
            for (int i = 0; i < Embedding.DIMENSIONS; i++) {
                gradient[i] += by * other.unit[i];
            }
        }
    }
}
