package org.famen.portal.database;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import org.famen.portal.operations.Blocking;

/** Whether PostgreSQL answers, and has this version's schema, as a figure for monitoring. */
@Singleton
class DatabaseMeter {
    private final DatabaseStore database;
    private final AtomicInteger up;

    DatabaseMeter(DatabaseStore database, DatabaseUpgrade schema, MeterRegistry meters) {
        this.database = database;
        this.up = meters.gauge("famen.postgresql.up", new AtomicInteger());
        meters.gauge("famen.postgresql.schema.current", schema, it -> it.isDone() ? 1 : 0);
    }

    @Scheduled(initialDelay = "1s", fixedDelay = "15s")
    @Blocking
    void measure() {
        up.set(database.answers() ? 1 : 0);
    }
}
