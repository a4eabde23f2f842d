package org.famen.portal.site;

import org.famen.portal.operations.UnavailableException;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL does not answer, or can't do now what it is asked. That has not happened, or it is not known whether it has.
 */
public final class DatabaseAwayException extends UnavailableException {
    private static final long serialVersionUID = 1L;

    /** Tells why by what PostgreSQL or the pool said; the statement and its values stay out of the log. */
    DatabaseAwayException(JdbiException failure) {
        super("PostgreSQL does not answer: " + said(failure.getCause()), failure);
    }

    private static String said(@Nullable Throwable cause) {
        return cause == null ? "" : String.valueOf(cause.getMessage());
    }
}
