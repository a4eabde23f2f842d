package org.famen.portal.guard;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.famen.portal.database.BackgroundJobs;
import org.famen.portal.database.Database;
import org.famen.portal.operations.Blocking;

/** Throws away tries, codes and passes that are over. */
@Singleton
class Forgetting {
    /** Longer than any span that is counted. */
    private static final Duration KEPT = Duration.ofDays(2);

    private final Database database;
    private final GuardStore store;
    private final BackgroundJobs jobs;
    private final Clock clock;

    Forgetting(Database database, GuardStore store, BackgroundJobs jobs, Clock clock) {
        this.database = database;
        this.store = store;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "10m")
    @Blocking
    void run() {
        jobs.run("Forgetting tries, codes and passes", this::forget);
    }

    void forget() {
        Instant now = clock.instant();
        database.transactAs("system", () -> {
            store.forgetTries(now.minus(KEPT));
            store.forgetCodes(now.minus(KEPT));
            store.forgetPasses(now);
        });
    }
}
