package org.famen.content.ranking.embedding;

import static java.util.Objects.requireNonNull;

/**
 * As they are learned.
 *
 * @param rows one a gram; learning changes them in place
 */
record TrainableVectors(float[][] rows) implements GramVectors {
    TrainableVectors {
        requireNonNull(rows, "rows is null");
    }

    static TrainableVectors copyOf(GramVectors vectors) {
        float[][] rows = new float[vectors.size()][];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = vectors.vector(row).clone();
        }
        return new TrainableVectors(rows);
    }

    @Override
    public int size() {
        return rows.length;
    }

    @Override
    public float[] vector(int row) {
        return rows[row];
    }

    @Override
    public void add(int row, float weight, float[] sum) {
        float[] vector = rows[row];
        for (int i = 0; i < Embedding.DIMENSIONS; i++) {
            sum[i] += weight * vector[i];
        }
    }
}
