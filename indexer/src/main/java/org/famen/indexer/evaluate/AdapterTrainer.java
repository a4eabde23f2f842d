package org.famen.indexer.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.famen.content.ranking.embedding.QuestionAdapter;
import org.famen.content.ranking.embedding.SentenceEncoder;
import org.famen.content.ranking.embedding.VectorMatrix;
import org.famen.content.ranking.embedding.Vectors;

/**
 * Teaches a {@link QuestionAdapter}: the provisions that answer a question are to have all of its probability (softmax of the
 * cosines over a pool of thousands, Adam). Begun as it was before, so that what is not taught stays as it is.
 */
final class AdapterTrainer {
    private static final int SIZE = SentenceEncoder.DIMENSIONS;
    private static final int BATCH = 16;
    private static final float RATE = 0.001f;
    private static final float TEMPERATURE = 0.03f;
    private static final float NEGLIGIBLE = 1e-4f;
    private static final long SEED = 20261128;

    private final float[][] pool;
    private final VectorMatrix matrix;
    private final float[][] rows;
    private final float[][] gradient = new float[SIZE][SIZE];
    private final float[][] first = new float[SIZE][SIZE];
    private final float[][] second = new float[SIZE][SIZE];

    /**
     * A text that asks, or answers in words.
     *
     * @param vector of length 1
     * @param answers places in the pool of what answers it, at least one
     */
    record Example(float[] vector, int[] answers) {}

    /** What an example looks like to the adapter as it is. */
    private record Turned(Example example, float length, float[] unit, float[] cosines) {}

    private AdapterTrainer(float[][] pool, QuestionAdapter start) {
        this.pool = pool;
        this.rows = Arrays.stream(start.rows()).map(float[]::clone).toArray(float[][]::new);
        this.matrix = new VectorMatrix(List.of(pool));
    }

    /**
     * @param pool vectors of provisions, of length 1
     * @param start stays as it is
     * @param epochs how often each example is looked at
     */
    static QuestionAdapter train(List<Example> examples, float[][] pool, QuestionAdapter start, int epochs) {
        return new AdapterTrainer(pool, start).learn(examples, epochs);
    }

    private QuestionAdapter learn(List<Example> examples, int epochs) {
        Random random = new Random(SEED);
        int steps = epochs * ((examples.size() + BATCH - 1) / BATCH);
        int step = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            List<Example> order = new ArrayList<>(examples);
            Collections.shuffle(order, random);
            for (int from = 0; from < order.size(); from += BATCH) {
                List<Example> batch = order.subList(from, Math.min(order.size(), from + BATCH));
                List<float[]> slopes =
                        turn(batch).parallelStream().map(this::slope).toList();
                for (int i = 0; i < batch.size(); i++) {
                    add(slopes.get(i), batch.get(i).vector(), batch.size());
                }
                step++;
                step(step, RATE * (1 - step / (float) (steps + 1)));
            }
        }
        return new QuestionAdapter(rows);
    }

    private List<Turned> turn(List<Example> batch) {
        List<float[]> turned =
                batch.stream().map(example -> turn(example.vector())).toList();
        List<float[]> units = turned.stream().map(Vectors::unit).toList();
        float[][] cosines = matrix.dots(units);
        return IntStream.range(0, batch.size())
                .mapToObj(i -> new Turned(batch.get(i), Vectors.length(turned.get(i)), units.get(i), cosines[i]))
                .toList();
    }

    private float[] turn(float[] vector) {
        float[] turned = new float[SIZE];
        for (int row = 0; row < SIZE; row++) {
            turned[row] = Vectors.dot(rows[row], vector);
        }
        return turned;
    }

    /** How the loss of an example changes with each number of its turned vector, before that is brought to length 1. */
    private float[] slope(Turned turned) {
        float[] errors = errors(turned);
        float[] slope = new float[SIZE];
        for (int other = 0; other < errors.length; other++) {
            if (Math.abs(errors[other]) > NEGLIGIBLE) {
                float weight = errors[other] / TEMPERATURE;
                float[] vector = pool[other];
                for (int i = 0; i < SIZE; i++) {
                    slope[i] += weight * vector[i];
                }
            }
        }
        float along = Vectors.dot(turned.unit(), slope);
        for (int i = 0; i < SIZE; i++) {
            slope[i] = (slope[i] - along * turned.unit()[i]) / turned.length();
        }
        return slope;
    }

    /** Of each in the pool, its probability less what it should be. */
    private static float[] errors(Turned turned) {
        float[] errors = new float[turned.cosines().length];
        double sum = 0;
        for (int other = 0; other < errors.length; other++) {
            errors[other] = (float) Math.exp((turned.cosines()[other] - 1) / TEMPERATURE);
            sum += errors[other];
        }
        for (int other = 0; other < errors.length; other++) {
            errors[other] /= (float) sum;
        }
        int[] answers = turned.example().answers();
        for (int answer : answers) {
            errors[answer] -= 1f / answers.length;
        }
        return errors;
    }

    private void add(float[] slope, float[] vector, int batch) {
        for (int row = 0; row < SIZE; row++) {
            float weight = slope[row] / batch;
            float[] sums = gradient[row];
            for (int i = 0; i < SIZE; i++) {
                sums[i] += weight * vector[i];
            }
        }
    }

    private void step(int number, float rate) {
        float firstBias = (float) (1 - Math.pow(0.9, number));
        float secondBias = (float) (1 - Math.pow(0.999, number));
        for (int row = 0; row < SIZE; row++) {
            for (int i = 0; i < SIZE; i++) {
                float slope = gradient[row][i];
                gradient[row][i] = 0;
                first[row][i] = 0.9f * first[row][i] + 0.1f * slope;
                second[row][i] = 0.999f * second[row][i] + 0.001f * slope * slope;
                rows[row][i] -=
                        rate * (first[row][i] / firstBias) / ((float) Math.sqrt(second[row][i] / secondBias) + 1e-8f);
            }
        }
    }
}
