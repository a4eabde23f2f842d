package org.famen.portal.database;

import org.famen.portal.operations.UnavailableException;

/**
 * PostgreSQL does not answer, or can't do now what it is asked. That has not happened, or it is not known whether it has.
 */
public final class DatabaseUnavailableException extends UnavailableException {
    private static final long serialVersionUID = 1L;

    /** @param said by PostgreSQL, its driver or the pool; the statement and its values stay out of the log */
    DatabaseUnavailableException(String said, Throwable cause) {
        super("PostgreSQL does not answer: " + said, cause);
    }

    @Override
    public String key() {
        return "database";
    }
}
