package org.famen.portal.guard;

import static java.util.Objects.requireNonNull;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.famen.portal.site.Database;
import org.famen.portal.site.DatabaseAwayException;
import org.famen.portal.site.DatabaseUpgrade;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Throws away tries, codes and passes that are over. */
@Singleton
class Forgetting {
    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

    /** Longer than any span that is counted. */
    private static final Duration KEPT = Duration.ofDays(2);

    private final Database database;
    private final DatabaseUpgrade schema;
    private final Clock clock;

    Forgetting(Database database, DatabaseUpgrade schema, Clock clock) {
        this.database = requireNonNull(database, "database is null");
        this.schema = requireNonNull(schema, "schema is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "10m")
    @ExecuteOn(TaskExecutors.BLOCKING)
    void run() {
        if (!schema.isDone()) {
            return;
        }
        try {
            forget();
        } catch (DatabaseAwayException away) {
            LOG.warn("Forgetting waits: {}", away.getMessage());
        }
    }

    void forget() {
        Instant now = clock.instant();
        database.transactAs("system", GuardStore.class, store -> {
            store.forgetTries(now.minus(KEPT));
            store.forgetCodes(now.minus(KEPT));
            store.forgetPasses(now);
            return now;
        });
    }
}
