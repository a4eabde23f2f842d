package org.famen.portal.database.chain;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.famen.portal.database.BackgroundJobs;
import org.famen.portal.database.Database;
import org.famen.portal.operations.Blocking;

/** Chains the events of the audit, some minutes after they happened. Every portal does it, and it does not matter which. */
@Singleton
class AuditChain {
    /** No transaction lasts as long. */
    static final Duration SETTLED = Duration.ofMinutes(5);

    private final Database database;
    private final AuditChainStore store;
    private final BackgroundJobs jobs;
    private final Clock clock;

    AuditChain(Database database, AuditChainStore store, BackgroundJobs jobs, Clock clock) {
        this.database = database;
        this.store = store;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "1m")
    @Blocking
    void run() {
        jobs.run("Chaining the audit", this::chain);
    }

    /** @return how many events were chained */
    int chain() {
        return database.transact(() -> store.chain(clock.instant().minus(SETTLED)));
    }
}
