package org.famen.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BreakerFactoryTest {
    @Test
    void aClockThatIsSetBackDoesNotKeepItOpen() throws InterruptedException {
        Clock clock = new BreakerFactory().breaker().getCircuitBreakerConfig().getClock();

        assertThat(clock).isInstanceOf(SteadyClock.class);
        Instant before = clock.instant();
        Thread.sleep(20);
        assertThat(Duration.between(before, clock.instant())).isBetween(Duration.ofMillis(20), Duration.ofSeconds(10));
    }
}
