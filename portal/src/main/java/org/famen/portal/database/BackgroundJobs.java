package org.famen.portal.database;

import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a portal does with its database from time to time: not before the schema is this version's, and another time when
 * PostgreSQL is away.
 */
@Singleton
public class BackgroundJobs {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundJobs.class);

    private final DatabaseUpgrade schema;

    BackgroundJobs(DatabaseUpgrade schema) {
        this.schema = schema;
    }

    /** @param what for the log, where it has to wait */
    public void run(String what, Runnable chore) {
        if (!schema.isDone()) {
            return;
        }
        try {
            chore.run();
        } catch (DatabaseUnavailableException away) {
            LOG.warn("{} waits: {}", what, away.getMessage());
        }
    }
}
