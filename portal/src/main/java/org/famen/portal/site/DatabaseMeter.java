package org.famen.portal.site;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/** Whether PostgreSQL answers, and has this version's schema, as a figure for monitoring. */
@Singleton
class DatabaseMeter {
    private final DatabaseHealth health;
    private final AtomicInteger up;

    DatabaseMeter(DatabaseHealth health, DatabaseUpgrade schema, MeterRegistry meters) {
        this.health = requireNonNull(health, "health is null");
        this.up = meters.gauge("famen.postgresql.up", new AtomicInteger());
        meters.gauge("famen.postgresql.schema.current", schema, it -> it.isDone() ? 1 : 0);
    }

    @Scheduled(initialDelay = "1s", fixedDelay = "15s")
    @ExecuteOn(TaskExecutors.BLOCKING)
    void measure() {
        up.set(health.answers() ? 1 : 0);
    }
}
