package org.famen.portal.booking;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.famen.portal.database.BackgroundJobs;
import org.famen.portal.operations.Blocking;

/** How many bookings there are in each state, for monitoring; every portal tells the same, since PostgreSQL counts. */
@Singleton
class BookingMeter {
    private final BookingStore store;
    private final BackgroundJobs jobs;
    private final Map<BookingState, AtomicLong> counts = new EnumMap<>(BookingState.class);

    BookingMeter(BookingStore store, BackgroundJobs jobs, MeterRegistry meters) {
        this.store = store;
        this.jobs = jobs;
        for (BookingState state : BookingState.values()) {
            Tags tags = Tags.of("state", state.name().toLowerCase(Locale.ROOT));
            counts.put(state, meters.gauge("famen.bookings", tags, new AtomicLong()));
        }
    }

    /** While PostgreSQL is away the last figures stay; that it is away is a figure of its own. */
    @Scheduled(initialDelay = "4s", fixedDelay = "60s")
    @Blocking
    void measure() {
        jobs.run("Counting bookings", () -> {
            Map<BookingState, Long> now =
                    store.counts().stream().collect(Collectors.toMap(StateCount::state, StateCount::bookings));
            counts.forEach((state, count) -> count.set(now.getOrDefault(state, 0L)));
        });
    }
}
