package org.famen.portal.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who comes for something gets it with no more steps and no more scrolling than docs/ux.md says. */
class JourneysBrowserTest {
    private static final PortalUnderTest PORTAL = PortalUnderTest.start(Map.of(
                    "datasources.default.url", TestPostgres.createDatabase(), "famen.notify.show-messages", true))
            .awaitSchema();

    static List<Journey> journeys() {
        return Journey.now();
    }

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void isNotLongerThanItWas(Journey journey) {
        Effort effort = Walk.make(PORTAL.address(), journey);

        assertThat(effort.steps()).isLessThanOrEqualTo(journey.took().steps());
        assertThat(effort.swipes()).isLessThanOrEqualTo(journey.took().swipes());
    }
}
