package org.famen.content.ranking.model;

import java.util.Arrays;
import java.util.List;
import org.famen.content.ranking.embedding.VectorMatrix;

/** Puts candidates into the order in which they answer a question: several nets, each of which has one voice. */
public final class Ranker {
    private final List<RankingNet> nets;

    public Ranker(List<RankingNet> nets) {
        if (nets.isEmpty()) {
            throw new IllegalArgumentException("nets is empty");
        }
        this.nets = List.copyOf(nets);
    }

    /** @param features one row a candidate, see {@link Features} */
    public List<Candidate> rank(List<Candidate> candidates, float[][] features) {
        return Arrays.stream(Descending.order(scores(features)))
                .mapToObj(candidates::get)
                .toList();
    }

    /** The higher the better, in spreads around the mean of the candidates, summed over the nets. */
    public float[] scores(float[][] features) {
        float[] sum = new float[features.length];
        RankingNet last = nets.getFirst();
        VectorMatrix inputs = last.inputs(features);
        for (RankingNet net : nets) {
            if (!net.sharesInputsWith(last)) {
                inputs = net.inputs(features);
                last = net;
            }
            addNormalised(net.scores(inputs), sum);
        }
        return sum;
    }

    /** What each feature adds to a candidate's score, as a mean over the nets: the score less what it would be without. */
    public float[] effects(float[] features) {
        float[] effects = new float[features.length];
        for (RankingNet net : nets) {
            float score = net.score(features);
            for (int f = 0; f < effects.length; f++) {
                effects[f] += (score - net.scoreWithout(f, features)) / nets.size();
            }
        }
        return effects;
    }

    /** Mean 0 and spread 1, so that no net shouts down the others. */
    private static void addNormalised(float[] scores, float[] sum) {
        double mean = 0;
        double squares = 0;
        for (float score : scores) {
            mean += score / scores.length;
            squares += score * score / scores.length;
        }
        double spread = Math.sqrt(Math.max(1e-9, squares - mean * mean));
        for (int i = 0; i < scores.length; i++) {
            sum[i] += (float) ((scores[i] - mean) / spread);
        }
    }
}
