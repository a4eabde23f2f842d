package org.famen.content.ranking.model;

import static java.util.Objects.requireNonNull;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.famen.content.ranking.embedding.VectorMatrix;
import org.famen.content.ranking.embedding.Vectors;

/**
 * Scores a candidate by its {@link Features}: a straight sum plus one layer of units that see two things at once, such as a
 * near meaning in a law that was never cited.
 *
 * @param means of each feature where it was trained
 * @param scales one over the standard deviations
 * @param straight weight of each feature
 * @param units weights of each feature, one row a unit
 * @param offsets of the units
 * @param outputs weight of each unit
 */
public record RankingNet(
        float[] means, float[] scales, float[] straight, float[][] units, float[] offsets, float[] outputs) {
    /** Features further out say no more than this many deviations. */
    private static final float FURTHEST = 4;

    public RankingNet {
        requireNonNull(means, "means is null");
        requireNonNull(scales, "scales is null");
        requireNonNull(straight, "straight is null");
        requireNonNull(units, "units is null");
        requireNonNull(offsets, "offsets is null");
        requireNonNull(outputs, "outputs is null");
    }

    public float[] normalised(float[] features) {
        float[] normalised = new float[features.length];
        for (int f = 0; f < normalised.length; f++) {
            normalised[f] = Math.max(-FURTHEST, Math.min(FURTHEST, (features[f] - means[f]) * scales[f]));
        }
        return normalised;
    }

    /** The higher the better; only the order within one question means something. */
    public float score(float[] features) {
        float[] input = normalised(features);
        float score = Vectors.dot(straight, input);
        for (int unit = 0; unit < units.length; unit++) {
            score += outputs[unit] * Math.max(0, activation(unit, input));
        }
        return score;
    }

    /**
     * Candidates as the net looks at them.
     *
     * @param features one row a candidate
     */
    VectorMatrix inputs(float[][] features) {
        return new VectorMatrix(Arrays.stream(features).map(this::normalised).toList());
    }

    /** Whether another net looks at candidates in the same way, as those do that were trained together. */
    boolean sharesInputsWith(RankingNet other) {
        return Arrays.equals(means, other.means) && Arrays.equals(scales, other.scales);
    }

    /**
     * The score of each candidate of a question, all at once.
     *
     * @param inputs of this net, or of one that shares them
     */
    float[] scores(VectorMatrix inputs) {
        float[] scores = inputs.dots(straight);
        for (int unit = 0; unit < units.length; unit++) {
            float[] activations = inputs.dots(units[unit]);
            for (int i = 0; i < scores.length; i++) {
                scores[i] += outputs[unit] * Math.max(0, offsets[unit] + activations[i]);
            }
        }
        return scores;
    }

    /** The score if one feature were as it is on average. */
    float scoreWithout(int feature, float[] features) {
        float[] others = features.clone();
        others[feature] = means[feature];
        return score(others);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(means.length);
        out.writeInt(units.length);
        for (float[] numbers : List.of(means, scales, straight, offsets, outputs)) {
            write(out, numbers);
        }
        for (float[] unit : units) {
            write(out, unit);
        }
    }

    private static void write(DataOutput out, float[] numbers) throws IOException {
        for (float number : numbers) {
            out.writeFloat(number);
        }
    }

    static RankingNet read(DataInput in) throws IOException {
        int width = in.readInt();
        int height = in.readInt();
        float[] means = read(in, width);
        float[] scales = read(in, width);
        float[] straight = read(in, width);
        float[] offsets = read(in, height);
        float[] outputs = read(in, height);
        float[][] units = new float[height][];
        for (int unit = 0; unit < height; unit++) {
            units[unit] = read(in, width);
        }
        return new RankingNet(means, scales, straight, units, offsets, outputs);
    }

    private static float[] read(DataInput in, int length) throws IOException {
        float[] numbers = new float[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = in.readFloat();
        }
        return numbers;
    }

    public float activation(int unit, float[] normalised) {
        return offsets[unit] + Vectors.dot(units[unit], normalised);
    }
}
