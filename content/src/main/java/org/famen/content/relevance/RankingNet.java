package org.famen.content.relevance;

import static java.util.Objects.requireNonNull;

/**
 * Scores a candidate by its {@link Features}: a straight sum plus one layer of units that see two things at once, such as a
 * near meaning in a law that was never cited.
 *
 * @param means of each feature where it was trained
 * @param spreads standard deviations, never 0
 * @param straight weight of each feature
 * @param units weights of each feature, one row a unit
 * @param offsets of the units
 * @param outputs weight of each unit
 */
public record RankingNet(
        float[] means, float[] spreads, float[] straight, float[][] units, float[] offsets, float[] outputs) {
    /** Features further out say no more than this many deviations. */
    private static final float FURTHEST = 4;

    public RankingNet {
        requireNonNull(means, "means is null");
        requireNonNull(spreads, "spreads is null");
        requireNonNull(straight, "straight is null");
        requireNonNull(units, "units is null");
        requireNonNull(offsets, "offsets is null");
        requireNonNull(outputs, "outputs is null");
    }

    public float[] normalised(float[] features) {
        float[] normalised = new float[features.length];
        for (int f = 0; f < normalised.length; f++) {
            normalised[f] = Math.clamp((features[f] - means[f]) / spreads[f], -FURTHEST, FURTHEST);
        }
        return normalised;
    }

    /** The higher the better; only the order within one question means something. */
    public float score(float[] features) {
        float[] input = normalised(features);
        float score = Embedding.dot(straight, input);
        for (int unit = 0; unit < units.length; unit++) {
            score += outputs[unit] * Math.max(0, activation(unit, input));
        }
        return score;
    }

    public float activation(int unit, float[] normalised) {
        return offsets[unit] + Embedding.dot(units[unit], normalised);
    }
}
