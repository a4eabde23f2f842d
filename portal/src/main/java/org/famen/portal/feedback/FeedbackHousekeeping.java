package org.famen.portal.feedback;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.famen.portal.database.BackgroundJobs;
import org.famen.portal.database.Database;
import org.famen.portal.operations.Blocking;

/** Erases what was answered long ago. Every portal does it, and it does not matter which. */
@Singleton
class FeedbackHousekeeping {
    private final Database database;
    private final FeedbackStore store;
    private final BackgroundJobs jobs;
    private final FeedbackSettings settings;
    private final Clock clock;

    FeedbackHousekeeping(
            Database database, FeedbackStore store, BackgroundJobs jobs, FeedbackSettings settings, Clock clock) {
        this.database = database;
        this.store = store;
        this.jobs = jobs;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "10m")
    @Blocking
    void run() {
        jobs.run("Erasing answered feedback", this::erase);
    }

    /** @return how many lost their personal data */
    int erase() {
        Instant now = clock.instant();
        return database.transactAs("system", () -> {
            List<UUID> due = store.due(now.minus(Duration.ofDays(settings.keepDays())));
            due.forEach(id -> store.erase(id, now));
            return due.size();
        });
    }
}
