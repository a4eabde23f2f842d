package org.famen.local.launch;

import static java.util.Objects.requireNonNull;

/** Where PostgreSQL is and who asks. */
record Database(String jdbcUrl, String user, String password) {
    Database {
        requireNonNull(jdbcUrl, "jdbcUrl is null");
        requireNonNull(user, "user is null");
        requireNonNull(password, "password is null");
    }

    /** Leaves the password out of logs. */
    @Override
    public String toString() {
        return user + " at " + jdbcUrl;
    }
}
