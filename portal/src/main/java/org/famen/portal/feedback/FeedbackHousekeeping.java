package org.famen.portal.feedback;

import static java.util.Objects.requireNonNull;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.famen.portal.database.BackgroundJobs;
import org.famen.portal.database.Database;

/** Erases what was answered long ago. Every portal does it, and it does not matter which. */
@Singleton
class FeedbackHousekeeping {
    private final Database database;
    private final FeedbackStore store;
    private final BackgroundJobs chores;
    private final FeedbackSettings settings;
    private final Clock clock;

    FeedbackHousekeeping(
            Database database, FeedbackStore store, BackgroundJobs chores, FeedbackSettings settings, Clock clock) {
        this.database = database;
        this.store = store;
        this.chores = requireNonNull(chores, "chores is null");
        this.settings = requireNonNull(settings, "settings is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "10m")
    @ExecuteOn(TaskExecutors.BLOCKING)
    void run() {
        chores.run("Erasing answered feedback", this::erase);
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
