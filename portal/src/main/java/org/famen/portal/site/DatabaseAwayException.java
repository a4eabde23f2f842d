package org.famen.portal.site;

/** PostgreSQL does not answer; nothing that was asked of it has happened, or it is not known whether it has. */
public final class DatabaseAwayException extends UnavailableException {
    private static final long serialVersionUID = 1L;

    DatabaseAwayException(Throwable cause) {
        super("PostgreSQL does not answer", cause);
    }
}
