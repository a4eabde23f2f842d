package org.famen.content.ranking.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuantizedNeighboursTest {
    private static final int DIMENSIONS = 512;
    private static final Random CHANCE = new Random(12_348);

    @Test
    void ofFewItComparesAllOfThem() {
        List<float[]> units =
                Stream.generate(() -> near(new float[DIMENSIONS], 1)).limit(50).toList();
        float[] asked = near(units.get(7), 0.2);

        List<Neighbour> nearest = neighbours(units).nearest(asked, 50);

        assertThat(nearest.stream().map(Neighbour::place))
                .startsWith(7)
                .hasSize(50)
                .doesNotHaveDuplicates();
        assertThat(nearest)
                .allSatisfy(one ->
                        assertThat(one.cosine()).isCloseTo(Vectors.dot(asked, units.get(one.place())), within(0.01f)));
    }

    @Test
    void ofThousandsItFindsTheNearestAsComparingAllWould() {
        List<float[]> themes =
                Stream.generate(() -> near(new float[DIMENSIONS], 1)).limit(40).toList();
        List<float[]> units = IntStream.range(0, 8_000)
                .mapToObj(i -> near(themes.get(i % themes.size()), 1.2))
                .toList();
        float[] asked = near(themes.getFirst(), 0.8);
        float[] cosines = new float[units.size()];
        for (int i = 0; i < cosines.length; i++) {
            cosines[i] = Vectors.dot(asked, units.get(i));
        }

        assertThat(neighbours(units).nearest(asked, 5).stream().map(Neighbour::place))
                .containsExactlyElementsOf(
                        Arrays.stream(Vectors.highest(cosines, 5)).boxed().toList());
    }

    @Test
    void whatWasNeverEncodedIsNearToNothing() {
        var neighbours = new QuantizedNeighbours(List.of(new QuantizedVector(new byte[DIMENSIONS])));

        assertThat(neighbours.nearest(near(new float[DIMENSIONS], 1), 3)).containsExactly(new Neighbour(0, 0));
        assertThat(new QuantizedNeighbours(List.of()).nearest(new float[DIMENSIONS], 3))
                .isEmpty();
    }

    private static QuantizedNeighbours neighbours(List<float[]> units) {
        return new QuantizedNeighbours(units.stream().map(QuantizedVector::of).toList());
    }

    /** @param spread how long what chance adds is, beside a length of 1 */
    private static float[] near(float[] unit, double spread) {
        float[] other = new float[unit.length];
        for (int i = 0; i < other.length; i++) {
            other[i] = unit[i] + (float) (CHANCE.nextGaussian() * spread / Math.sqrt(unit.length));
        }
        return Vectors.unit(other);
    }
}
