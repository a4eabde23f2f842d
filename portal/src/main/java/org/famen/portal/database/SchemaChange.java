package org.famen.portal.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** How the schema is changed under people who work. */
final class SchemaChange {
    /**
     * A statement that waits for the lock of a table lets everybody wait who comes after it, even to read: for as long as one
     * transaction before it lasts. So it gives up early, its step is undone, and the whole is tried again later.
     */
    private static final String SHORT_WAITS = "SET lock_timeout = '3s'";

    private SchemaChange() {}

    static FluentConfiguration configuration() {
        return Flyway.configure().initSql(SHORT_WAITS);
    }
}
