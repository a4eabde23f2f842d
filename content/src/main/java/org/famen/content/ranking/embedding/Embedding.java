package org.famen.content.ranking.embedding;

import static java.util.Objects.requireNonNull;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the meaning of a text lies: the weighted sum of its {@link Grams}' vectors, at length 1. Texts of like meaning lie
 * near each other, whatever their words.
 */
public final class Embedding {
    public static final int DIMENSIONS = 128;

    private final GramTable grams;
    private final float[] weights;
    private final GramVectors vectors;

    /**
     * @param rows gram to row, from 0 without gaps
     * @param weights of each row: the rarer the gram, the more it says
     * @param vectors one of {@link #DIMENSIONS} a row; learning changes them in place
     */
    public Embedding(Map<String, Integer> rows, float[] weights, float[][] vectors) {
        this(new GramTable(requireNonNull(rows, "rows is null")), weights, new TrainableVectors(vectors));
    }

    private Embedding(GramTable grams, float[] weights, GramVectors vectors) {
        this.grams = grams;
        this.weights = requireNonNull(weights, "weights is null");
        this.vectors = requireNonNull(vectors, "vectors is null");
    }

    /** The known grams of a text. */
    public int[] rows(String text) {
        int[] rows = new int[Grams.MAX_LENGTH * text.length()];
        int count = 0;
        for (String run : Grams.runs(text)) {
            for (int length = 1; length <= Grams.MAX_LENGTH; length++) {
                for (int from = 0; from + length <= run.length(); from++) {
                    int row = grams.row(run, from, length);
                    if (row != GramTable.UNKNOWN) {
                        rows[count++] = row;
                    }
                }
            }
        }
        return Arrays.copyOf(rows, count);
    }

    /** Length 1; all zero when nothing of the text is known. */
    public float[] of(String text) {
        return of(rows(text));
    }

    /** Empty when nothing of the text is known. */
    public Optional<QuantizedVector> meaning(String text) {
        int[] textRows = rows(text);
        return textRows.length == 0 ? Optional.empty() : Optional.of(QuantizedVector.of(of(textRows)));
    }

    public float[] of(int[] textRows) {
        float[] sum = sum(textRows);
        float length = length(sum);
        if (length > 0) {
            for (int i = 0; i < DIMENSIONS; i++) {
                sum[i] /= length;
            }
        }
        return sum;
    }

    public float[] sum(int[] textRows) {
        float[] sum = new float[DIMENSIONS];
        for (int row : textRows) {
            vectors.add(row, weights[row], sum);
        }
        return sum;
    }

    /** How much a gram says: the rarer, the more; 0 where it is unknown. */
    public float idf(String gram) {
        int row = grams.row(gram);
        return row == GramTable.UNKNOWN ? 0 : weights[row];
    }

    public float[] vector(int row) {
        return vectors.vector(row);
    }

    public float weight(int row) {
        return weights[row];
    }

    public int size() {
        return weights.length;
    }

    /** One that can go on learning without changing this. */
    public Embedding copy() {
        return new Embedding(grams, weights, TrainableVectors.copyOf(vectors));
    }

    public static float length(float[] vector) {
        return (float) Math.sqrt(dot(vector, vector));
    }

    /** Four sums, because a processor adds to the next while the last is under way. */
    public static float dot(float[] one, float[] other) {
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        int i = 0;
        for (; i + 3 < one.length; i += 4) {
            first += one[i] * other[i];
            second += one[i + 1] * other[i + 1];
            third += one[i + 2] * other[i + 2];
            fourth += one[i + 3] * other[i + 3];
        }
        for (; i < one.length; i++) {
            first += one[i] * other[i];
        }
        return first + second + third + fourth;
    }

    public void write(DataOutput out) throws IOException {
        String[] byRow = grams.grams();
        out.writeInt(byRow.length);
        for (int row = 0; row < byRow.length; row++) {
            out.writeUTF(byRow[row]);
            out.writeFloat(weights[row]);
            PackedVectors.writeRow(vector(row), out);
        }
    }

    public static Embedding read(DataInput in) throws IOException {
        int size = in.readInt();
        Map<String, Integer> rows = LinkedHashMap.newLinkedHashMap(size);
        float[] weights = new float[size];
        var vectors = new PackedVectors(size);
        for (int row = 0; row < size; row++) {
            rows.put(in.readUTF(), row);
            weights[row] = in.readFloat();
            vectors.readRow(row, in);
        }
        return new Embedding(new GramTable(rows), weights, vectors);
    }
}
