package org.famen.local;

import java.nio.file.Path;

/** A local server could not be started; the message is written for the person at the terminal. */
public final class LocalServerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LocalServerException(String message) {
        super(message);
    }

    public LocalServerException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Adds the last lines of the server's log to the message. */
    LocalServerException(String message, Path log) {
        super(message + " " + LogTail.of(log));
    }
}
