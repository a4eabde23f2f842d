package org.famen.portal.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.famen.portal.operations.MonotonicClock;
import org.junit.jupiter.api.Test;

class CircuitBreakerFactoryTest {
    @Test
    void aClockThatIsSetBackDoesNotKeepItOpen() throws InterruptedException {
        Clock clock =
                new CircuitBreakerFactory().breaker().getCircuitBreakerConfig().getClock();

        assertThat(clock).isInstanceOf(MonotonicClock.class);
        Instant before = clock.instant();
        Thread.sleep(20);
        assertThat(Duration.between(before, clock.instant())).isBetween(Duration.ofMillis(20), Duration.ofSeconds(10));
    }
}
