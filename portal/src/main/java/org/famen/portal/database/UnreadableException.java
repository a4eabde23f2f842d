package org.famen.portal.database;

/** What is sealed does not open: its key is gone, or its bytes are another owner's or damaged. */
public final class UnreadableException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    UnreadableException(String message, Throwable cause) {
        super(message, cause);
    }
}
