package org.famen.portal.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MapLayoutTest {
    private static final Frame WHOLE = new Frame(0, 0, 1000, 800);

    @Test
    void aPinStandsUprightWhereThereIsRoom() {
        MapView.Pin pin = new MapLayout(WHOLE, List.of()).pin(new double[] {500, 400}, 3);

        assertThat(pin).extracting("x", "y", "number").containsExactly("500.0", "400.0", "3");
        assertThat(Double.parseDouble(pin.headX())).isCloseTo(0, within(0.1));
        assertThat(Double.parseDouble(pin.headY())).isCloseTo(-44, within(0.1));
        assertThat(pin.outline())
                .startsWith("M0 0 C")
                .contains("A22 22 0 1 1 22.0 -44.0")
                .endsWith("Z");
    }

    @Test
    void headsOfNeighboursLieBesideEachOtherAndTheirTipsStay() {
        var layout = new MapLayout(WHOLE, List.of(new double[] {500, 356}));
        List<MapView.Pin> pins = IntStream.range(0, 8)
                .mapToObj(i -> layout.pin(new double[] {500 + i, 400}, i + 1))
                .toList();

        assertThat(pins).extracting(MapView.Pin::y).containsOnly("400.0");
        for (MapView.Pin one : pins) {
            assertThat(Math.hypot(500 - headX(one), 356 - headY(one))).isGreaterThan(44);
            for (MapView.Pin other : pins) {
                if (one != other) {
                    assertThat(Math.hypot(headX(other) - headX(one), headY(other) - headY(one)))
                            .as("%s and %s", one.number(), other.number())
                            .isGreaterThan(44);
                }
            }
        }
    }

    @Test
    void atTheEdgeAHeadIsTurnedSoThatItIsSeen() {
        MapView.Pin pin = new MapLayout(WHOLE, List.of()).pin(new double[] {500, 10}, 1);

        assertThat(headY(pin)).isGreaterThan(22);
    }

    @Test
    void aNameGivesWayToSignsAndStaysInItsDistrict() {
        var layout = new MapLayout(WHOLE, List.of(new double[] {300, 300}));
        MapView.Sign name = layout.name("演示县", new double[] {300, 300}, at -> at[1] <= 300);

        assertThat(Double.parseDouble(name.y())).isLessThan(300 - 24 - 14);
        assertThat(layout.name("另一县", new double[] {700, 300}, at -> true))
                .extracting("x", "y", "text")
                .containsExactly("700.0", "300.0", "另一县");
    }

    @Test
    void nearerViewsHaveSmallerSigns() {
        var near = new MapLayout(new Frame(400, 300, 100, 80), List.of(new double[] {450, 340}));
        MapView.Pin pin = near.pin(new double[] {450, 345}, 1);

        // The cluster's sign has a radius of 2.4 units here, and the pin's head stands 4.4 above its tip.
        assertThat(Double.parseDouble(pin.headY())).isGreaterThan(-44);
        assertThat(near.pin(new double[] {460, 345}, 2).headY()).isEqualTo("-44.0");
    }

    private static double headX(MapView.Pin pin) {
        return Double.parseDouble(pin.x()) + Double.parseDouble(pin.headX());
    }

    private static double headY(MapView.Pin pin) {
        return Double.parseDouble(pin.y()) + Double.parseDouble(pin.headY());
    }
}
