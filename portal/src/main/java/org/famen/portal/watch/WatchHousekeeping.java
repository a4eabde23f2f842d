package org.famen.portal.watch;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.famen.portal.database.BackgroundJobs;
import org.famen.portal.operations.Blocking;

/** Lets go of wishes that are over. Every portal does it, and it does not matter which. */
@Singleton
class WatchHousekeeping {
    private final Watches watches;
    private final BackgroundJobs jobs;

    WatchHousekeeping(Watches watches, BackgroundJobs jobs) {
        this.watches = watches;
        this.jobs = jobs;
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "10m")
    @Blocking
    void run() {
        jobs.run("Erasing wishes that are over", watches::tidy);
    }
}
