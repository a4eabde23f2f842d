package org.famen.portal.application.keeping;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.famen.portal.application.ApplicationSettings;
import org.famen.portal.application.ApplicationStore;
import org.famen.portal.application.Applications;
import org.famen.portal.database.BackgroundJobs;
import org.famen.portal.database.Database;
import org.famen.portal.operations.Blocking;

/** Erases what ended long ago. Every portal does it, and it does not matter which. */
@Singleton
class ApplicationHousekeeping {
    private final Database database;
    private final ApplicationStore store;
    private final Applications applications;
    private final BackgroundJobs jobs;
    private final ApplicationSettings settings;
    private final Clock clock;

    ApplicationHousekeeping(
            Database database,
            ApplicationStore store,
            Applications applications,
            BackgroundJobs jobs,
            ApplicationSettings settings,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.applications = applications;
        this.jobs = jobs;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "10m")
    @Blocking
    void run() {
        jobs.run("Erasing ended applications", this::erase);
    }

    /** @return how many lost their personal data */
    int erase() {
        Instant now = clock.instant();
        return database.transactAs("system", () -> {
            List<UUID> due = store.due(now.minus(Duration.ofDays(settings.keepDays())));
            due.forEach(id -> applications.eraseWithin(id, now));
            return due.size();
        });
    }
}
