package org.famen.portal.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.famen.content.organisation.BoundingBox;
import org.junit.jupiter.api.Test;

class ProjectionTest {
    private final Projection projection = new Projection(new BoundingBox(34, 121, 35, 122.5));

    @Test
    void northIsAtTheTopAndEastToTheRight() {
        assertThat(projection.x(121)).isZero();
        assertThat(projection.x(122.5)).isEqualTo(Projection.WIDTH);
        assertThat(projection.y(35)).isZero();
        assertThat(projection.y(34)).isCloseTo(projection.height(), within(1.0));
    }

    @Test
    void aKilometreIsAsLongToTheNorthAsToTheEast() {
        double east = projection.x(121.5 + 1 / (111.32 * Math.cos(Math.toRadians(34.5)))) - projection.x(121.5);
        double north = projection.y(34.5) - projection.y(34.5 + 1 / 111.32);

        assertThat(east).isCloseTo(north, within(0.01));
    }

    @Test
    void leadsThereAndBack() {
        assertThat(projection.longitude(projection.x(121.7))).isCloseTo(121.7, within(1e-9));
        assertThat(projection.latitude(projection.y(34.3))).isCloseTo(34.3, within(1e-9));
    }

    @Test
    void aFrameShowsAllPointsAndStaysInTheDrawing() {
        Frame frame = Frame.round(List.of(new double[] {5, 5}, new double[] {205, 105}), projection);

        assertThat(frame.x()).isZero();
        assertThat(frame.y()).isZero();
        assertThat(frame.width()).isGreaterThan(200);
        assertThat(frame.height()).isGreaterThan(100);
    }

    @Test
    void theNearerTheViewTheFinerTheTiles() {
        assertThat(Frame.whole(projection).zoom()).isEqualTo(11);
        assertThat(new Frame(0, 0, 250, 200).zoom()).isEqualTo(13);
    }
}
