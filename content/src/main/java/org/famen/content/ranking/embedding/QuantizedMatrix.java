package org.famen.content.ranking.embedding;

import java.util.Arrays;
import java.util.List;

/**
 * Many quantized vectors that are compared with one at a time, in a quarter of the memory of a {@link VectorMatrix} and laid out
 * like it.
 */
public final class QuantizedMatrix {
    /** Vectors side by side, whose sums stay in the nearest cache. */
    private static final int BLOCK = 512;

    private final int size;
    /** By block, dimension and vector within the block. */
    private final byte[][][] blocks;
    /** Of each vector as its bytes give it. */
    private final float[] lengths;

    public QuantizedMatrix(List<QuantizedVector> vectors) {
        this.size = vectors.size();
        int dimensions = vectors.isEmpty() ? 0 : vectors.getFirst().bytes().length;
        this.blocks = new byte[(size + BLOCK - 1) / BLOCK][dimensions][BLOCK];
        this.lengths = new float[size];
        for (int row = 0; row < size; row++) {
            byte[] bytes = vectors.get(row).bytes();
            long squares = 0;
            for (int dimension = 0; dimension < dimensions; dimension++) {
                blocks[row / BLOCK][dimension][row % BLOCK] = bytes[dimension];
                squares += bytes[dimension] * bytes[dimension];
            }
            lengths[row] = (float) Math.max(1, Math.sqrt(squares));
        }
    }

    /** The cosine with each vector, in their order. */
    public float[] cosines(float[] unit) {
        float[] cosines = new float[size];
        float[] sums = new float[BLOCK];
        for (int number = 0; number < blocks.length; number++) {
            add(blocks[number], unit, sums);
            int start = number * BLOCK;
            for (int column = 0; column < Math.min(BLOCK, size - start); column++) {
                cosines[start + column] = sums[column] / lengths[start + column];
            }
        }
        return cosines;
    }

    private static void add(byte[][] block, float[] vector, float[] sums) {
        Arrays.fill(sums, 0);
        for (int dimension = 0; dimension < vector.length; dimension++) {
            add(block[dimension], vector[dimension], sums);
        }
    }

    private static void add(byte[] column, float factor, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += factor * column[i];
        }
    }
}
