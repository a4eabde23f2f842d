package org.famen.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A local server could not be started; the message is written for the person at the terminal. */
public final class LocalServerException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LOG_LINES = 20;

    public LocalServerException(String message) {
        super(message);
    }

    public LocalServerException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Adds the last lines of the server's log to the message. */
    LocalServerException(String message, Path log) {
        super(message + " The end of " + log + ":\n" + lastLines(log));
    }

    private static String lastLines(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
        } catch (IOException e) {
            return "(not readable: " + e.getMessage() + ")";
        }
    }
}
