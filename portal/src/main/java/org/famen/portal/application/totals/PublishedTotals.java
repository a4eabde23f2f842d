package org.famen.portal.application.totals;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.famen.content.event.Event;

/** The totals of this year and the one before, counted at most every ten minutes. */
@Singleton
class PublishedTotals {
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Clock clock;
    private final LoadingCache<Integer, List<MatterTotal>> years;

    PublishedTotals(MatterTotalStore store, Clock clock) {
        this.clock = clock;
        this.years = Caffeine.newBuilder()
                .maximumSize(4)
                .expireAfterWrite(FRESH)
                .ticker(() -> clock.instant().getEpochSecond() * 1_000_000_000)
                .build(year -> store.totals(start(year), start(year + 1)));
    }

    /** The newest first. */
    List<Integer> years() {
        int now = Year.now(clock.withZone(Event.ZONE)).getValue();
        return List.of(now, now - 1);
    }

    /** @param year one of {@link #years()} */
    List<MatterTotal> of(int year) {
        return years.get(year);
    }

    private static Instant start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(Event.ZONE).toInstant();
    }
}
