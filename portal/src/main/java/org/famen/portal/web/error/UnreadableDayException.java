package org.famen.portal.web.error;

/** What a client sent for a day is none; {@link Errors} says how one is written. */
public final class UnreadableDayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableDayException(String written) {
        super(written, null, false, false);
    }
}
