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
import org.famen.portal.site.Database;
import org.famen.portal.site.DatabaseAwayException;
import org.famen.portal.site.DatabaseUpgrade;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Erases what was answered long ago. Every portal does it, and it does not matter which. */
@Singleton
class FeedbackHousekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(FeedbackHousekeeping.class);

    private final Database database;
    private final DatabaseUpgrade schema;
    private final FeedbackSettings settings;
    private final Clock clock;

    FeedbackHousekeeping(Database database, DatabaseUpgrade schema, FeedbackSettings settings, Clock clock) {
        this.database = requireNonNull(database, "database is null");
        this.schema = requireNonNull(schema, "schema is null");
        this.settings = requireNonNull(settings, "settings is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "10m")
    @ExecuteOn(TaskExecutors.BLOCKING)
    void run() {
        if (!schema.isDone()) {
            return;
        }
        try {
            erase();
        } catch (DatabaseAwayException away) {
            LOG.warn("Erasing answered feedback waits: {}", away.getMessage());
        }
    }

    /** @return how many lost their personal data */
    int erase() {
        Instant now = clock.instant();
        return database.transactAs("system", FeedbackStore.class, store -> {
            List<UUID> due = store.due(now.minus(Duration.ofDays(settings.keepDays())));
            due.forEach(id -> store.erase(id, now));
            return due.size();
        });
    }
}
