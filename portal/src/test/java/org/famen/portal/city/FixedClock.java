package org.famen.portal.city;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.famen.content.event.Event;
import org.famen.portal.testing.MovableClock;

/**
 * It is always {@link #TODAY} in tests, so that no law comes into force between two runs; a test that starts its own portal may
 * move that portal's clock.
 */
@Factory
public final class FixedClock {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), Event.ZONE);
    public static final LocalDate TODAY = LocalDate.now(CLOCK);

    @Singleton
    @Bean(typed = {Clock.class, MovableClock.class})
    @Replaces(value = Clock.class, factory = CityFactory.class)
    MovableClock clock() {
        return new MovableClock(CLOCK.instant(), CLOCK.getZone());
    }
}
