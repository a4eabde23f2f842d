package org.famen.content.ranking.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VectorMatrixTest {
    private static final int DIMENSIONS = 70;

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 400})
    void multipliesAsOneByOne(int size) {
        Random random = new Random(size);
        List<float[]> vectors =
                IntStream.range(0, size).mapToObj(row -> random(random)).toList();
        float[] asked = random(random);

        float[] dots = new VectorMatrix(vectors).dots(asked);

        assertThat(dots).hasSize(size);
        for (int row = 0; row < size; row++) {
            assertThat(dots[row]).isCloseTo(Vectors.dot(vectors.get(row), asked), within(1e-4f));
        }
    }

    @Test
    void severalAtATimeAreAsOneByOne() {
        Random random = new Random(9);
        List<float[]> vectors =
                IntStream.range(0, 200).mapToObj(row -> random(random)).toList();
        VectorMatrix matrix = new VectorMatrix(vectors);
        List<float[]> asked = List.of(random(random), random(random), random(random));

        assertThat(matrix.dots(asked))
                .isDeepEqualTo(asked.stream().map(matrix::dots).toArray(float[][]::new));
    }

    @Test
    void theHighestStandFirst() {
        float[] numbers = {1, 5, -2, 5, 3, 0};

        assertThat(Vectors.highest(numbers, 3)).containsExactly(1, 3, 4);
        assertThat(Vectors.highest(numbers, 9)).containsExactly(1, 3, 4, 0, 5, 2);
        assertThat(Vectors.highest(numbers, 0)).isEmpty();
        assertThat(Vectors.highest(new float[0], 2)).isEmpty();
    }

    @Test
    void mayBeEmpty() {
        assertThat(new VectorMatrix(List.of()).dots(new float[DIMENSIONS])).isEmpty();
    }

    private static float[] random(Random random) {
        float[] vector = new float[DIMENSIONS];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = random.nextFloat() - 0.5f;
        }
        return vector;
    }
}
