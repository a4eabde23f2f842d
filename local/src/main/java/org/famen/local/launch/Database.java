package org.famen.local.launch;

import static java.util.Objects.requireNonNull;

import org.famen.local.LocalPostgres;
import org.famen.local.PostgresOptions;

/** Where PostgreSQL is and who asks. */
record Database(String jdbcUrl, String user, String password) {
    Database {
        requireNonNull(jdbcUrl, "jdbcUrl is null");
        requireNonNull(user, "user is null");
        requireNonNull(password, "password is null");
    }

    /** That of a PostgreSQL that a run starts at a port. */
    static Database ofOurs(int port) {
        String name = PostgresOptions.defaults().database();
        return new Database(LocalPostgres.jdbcUrl(port, name), LocalPostgres.USER, LocalPostgres.USER);
    }

    /** Leaves the password out of logs. */
    @Override
    public String toString() {
        return user + " at " + jdbcUrl;
    }
}
