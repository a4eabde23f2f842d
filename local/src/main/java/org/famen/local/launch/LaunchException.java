package org.famen.local.launch;

import org.jspecify.annotations.Nullable;

/** Why nothing can be launched, in one line for the person at the terminal. */
final class LaunchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LaunchException(String message) {
        super(message);
    }

    LaunchException(@Nullable String message, Throwable cause) {
        super(message, cause);
    }
}
