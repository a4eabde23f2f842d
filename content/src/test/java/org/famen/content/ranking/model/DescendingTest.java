package org.famen.content.ranking.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DescendingTest {
    @Test
    void highestFirstAndEqualsAsTheyCame() {
        assertThat(Descending.order(new float[] {0, 3, -2, 3, -0.5f, 1e-30f, -1e30f}))
                .containsExactly(1, 3, 5, 0, 4, 2, 6);
    }

    @Test
    void noneHaveNoOrder() {
        assertThat(Descending.order(new float[0])).isEmpty();
    }

    @Test
    void asAStableSortOfTheNumbersThemselves() {
        var random = new Random(7);
        float[] values = new float[500];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextInt(3) == 0 ? random.nextInt(-4, 4) : (float) random.nextGaussian();
        }
        assertThat(Descending.order(values))
                .containsExactly(IntStream.range(0, values.length)
                        .boxed()
                        .sorted(Comparator.comparing((Integer i) -> values[i]).reversed())
                        .mapToInt(i -> i)
                        .toArray());
    }
}
