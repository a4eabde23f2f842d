package org.famen.portal.notify;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import org.famen.portal.database.BackgroundJobs;
import org.famen.portal.operations.Blocking;

/** Messages that should have left, in figures for monitoring. */
@Singleton
class OutboxMeter {
    private final OutboxStore store;
    private final BackgroundJobs jobs;
    private final Clock clock;
    private final AtomicLong oldestSeconds;
    private final AtomicLong dead;

    OutboxMeter(OutboxStore store, BackgroundJobs jobs, Clock clock, MeterRegistry meters) {
        this.store = store;
        this.jobs = jobs;
        this.clock = clock;
        this.oldestSeconds = meters.gauge("famen.outbox.age.seconds", new AtomicLong());
        this.dead = meters.gauge("famen.outbox.dead", new AtomicLong());
    }

    /** While PostgreSQL is away the last figures stay; that it is away is a figure of its own. */
    @Scheduled(initialDelay = "3s", fixedDelay = "15s")
    @Blocking
    void measure() {
        jobs.run("Measuring messages", () -> {
            oldestSeconds.set(store.oldestDueSeconds(clock.instant()));
            dead.set(store.dead());
        });
    }
}
