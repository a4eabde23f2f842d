package org.famen.portal.database;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tries again what PostgreSQL ended to untie a knot: a deadlock or a serialization failure. */
final class Retry {
    private static final int TRIES = 5;

    private Retry() {}

    /**
     * Without a pause: PostgreSQL has let the other side go on by then.
     *
     * @throws RuntimeException the last failure, as {@link Failures} translates it
     */
    static <T extends @Nullable Object> T onDeadlock(Supplier<T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return work.get();
            } catch (RuntimeException failure) {
                if (tries == TRIES || !Failures.mayBeTriedAgain(failure)) {
                    throw Failures.translated(failure);
                }
            }
        }
    }
}
