package org.famen.indexer.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.famen.content.ranking.embedding.Vectors;
import org.famen.content.ranking.model.RankingNet;
import org.famen.indexer.elastic.LoadException;

/**
 * Teaches {@link RankingNet}s listwise: the answers of a question are to have all of its probability (softmax over its
 * candidates, Adam, weights decay).
 */
final class NetTrainer {
    private static final int UNITS = 32;
    private static final int EPOCHS = 12;
    private static final int BATCH = 8;
    private static final float RATE = 0.003f;
    private static final float DECAY = 0.01f;
    /** Share of the features that a question is learned without, so that none is relied on alone. */
    private static final float HIDDEN = 0.1f;

    private static final float NEGLIGIBLE = 1e-5f;

    private final List<RankedList> lists;
    private final int width;
    private final RankingNet net;
    private final float[] gradient;
    private final float[] first;
    private final float[] second;
    private final Random random;

    private NetTrainer(List<RankedList> lists, long seed) {
        this.lists = lists.stream()
                .filter(list -> list.answers() > 0 && list.features().length > 0)
                .toList();
        if (this.lists.isEmpty()) {
            throw new LoadException(
                    "nothing can be learned: no question found a provision that answers it; give more questions");
        }
        this.width = this.lists.getFirst().features()[0].length;
        this.random = new Random(seed);
        this.net = start();
        int parameters = UNITS * width + 2 * UNITS + width;
        this.gradient = new float[parameters];
        this.first = new float[parameters];
        this.second = new float[parameters];
    }

    /** Nets that differ only by where they began; together they are steadier than any one. */
    static List<RankingNet> train(List<RankedList> lists, int nets) {
        return IntStream.range(0, nets)
                .parallel()
                .mapToObj(seed -> new NetTrainer(lists, seed).learn())
                .toList();
    }

    private RankingNet start() {
        double[] sums = new double[width];
        double[] squares = new double[width];
        long rows = 0;
        for (RankedList list : lists) {
            for (float[] row : list.features()) {
                rows++;
                for (int f = 0; f < width; f++) {
                    sums[f] += row[f];
                    squares[f] += (double) row[f] * row[f];
                }
            }
        }
        float[] means = new float[width];
        float[] scales = new float[width];
        for (int f = 0; f < width; f++) {
            means[f] = (float) (sums[f] / rows);
            scales[f] = (float) (1 / Math.sqrt(Math.max(1e-6, squares[f] / rows - (double) means[f] * means[f])));
        }
        float[][] units = new float[UNITS][width];
        float[] outputs = new float[UNITS];
        for (int unit = 0; unit < UNITS; unit++) {
            for (int f = 0; f < width; f++) {
                units[unit][f] = (float) (random.nextGaussian() / Math.sqrt(width));
            }
            outputs[unit] = (float) (random.nextGaussian() * 0.1);
        }
        return new RankingNet(means, scales, new float[width], units, new float[UNITS], outputs);
    }

    private RankingNet learn() {
        int steps = EPOCHS * lists.size() / BATCH;
        int step = 0;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            List<RankedList> order = new ArrayList<>(lists);
            Collections.shuffle(order, random);
            for (int i = 0; i < order.size(); i++) {
                add(order.get(i));
                if ((i + 1) % BATCH == 0) {
                    step++;
                    step(step, RATE * (1 - step / (float) (steps + 1)));
                }
            }
        }
        return net;
    }

    private void add(RankedList list) {
        int size = list.features().length;
        float[][] inputs = new float[size][];
        float[][] activations = new float[size][UNITS];
        double[] shares = new double[size];
        double most = Double.NEGATIVE_INFINITY;
        boolean[] hidden = hidden();
        for (int i = 0; i < size; i++) {
            inputs[i] = net.normalised(list.features()[i]);
            for (int f = 0; f < width; f++) {
                inputs[i][f] = hidden[f] ? 0 : inputs[i][f];
            }
            double score = Vectors.dot(net.straight(), inputs[i]);
            for (int unit = 0; unit < UNITS; unit++) {
                activations[i][unit] = net.activation(unit, inputs[i]);
                score += net.outputs()[unit] * Math.max(0, activations[i][unit]);
            }
            shares[i] = score;
            most = Math.max(most, score);
        }
        double sum = 0;
        for (int i = 0; i < size; i++) {
            shares[i] = Math.exp(shares[i] - most);
            sum += shares[i];
        }
        for (int i = 0; i < size; i++) {
            float error = (float) (shares[i] / sum - (list.isAnswer(i) ? 1.0 / list.answers() : 0));
            if (Math.abs(error) > NEGLIGIBLE) {
                descend(error, inputs[i], activations[i]);
            }
        }
    }

    private boolean[] hidden() {
        boolean[] hidden = new boolean[width];
        for (int f = 0; f < width; f++) {
            hidden[f] = random.nextFloat() < HIDDEN;
        }
        return hidden;
    }

    private void descend(float error, float[] input, float[] activation) {
        int straight = UNITS * width + 2 * UNITS;
        for (int f = 0; f < width; f++) {
            gradient[straight + f] += error * input[f];
        }
        for (int unit = 0; unit < UNITS; unit++) {
            if (activation[unit] > 0) {
                gradient[UNITS * width + UNITS + unit] += error * activation[unit];
                float through = error * net.outputs()[unit];
                gradient[UNITS * width + unit] += through;
                for (int f = 0; f < width; f++) {
                    gradient[unit * width + f] += through * input[f];
                }
            }
        }
    }

    private void step(int number, float rate) {
        double firstBias = 1 - Math.pow(0.9, number);
        double secondBias = 1 - Math.pow(0.999, number);
        for (int unit = 0; unit < UNITS; unit++) {
            float[] weights = net.units()[unit];
            for (int f = 0; f < width; f++) {
                weights[f] -= change(unit * width + f, rate, firstBias, secondBias) + rate * DECAY * weights[f];
            }
            net.offsets()[unit] -= change(UNITS * width + unit, rate, firstBias, secondBias);
            net.outputs()[unit] -= change(UNITS * width + UNITS + unit, rate, firstBias, secondBias);
        }
        for (int f = 0; f < width; f++) {
            float[] straight = net.straight();
            straight[f] -=
                    change(UNITS * width + 2 * UNITS + f, rate, firstBias, secondBias) + rate * DECAY * straight[f];
        }
    }

    private float change(int parameter, float rate, double firstBias, double secondBias) {
        float slope = gradient[parameter] / BATCH;
        gradient[parameter] = 0;
        first[parameter] = 0.9f * first[parameter] + 0.1f * slope;
        second[parameter] = 0.999f * second[parameter] + 0.001f * slope * slope;
        return (float) (rate * (first[parameter] / firstBias) / (Math.sqrt(second[parameter] / secondBias) + 1e-8));
    }
}
