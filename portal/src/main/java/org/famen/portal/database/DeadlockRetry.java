package org.famen.portal.database;

import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tries again what PostgreSQL ended to untie a knot: a deadlock or a serialization failure. */
final class DeadlockRetry {
    private static final int TRIES = 5;

    /** Without a pause: PostgreSQL has let the other side go on by then. */
    private static final Retry RETRY = Retry.of(
            "deadlock",
            RetryConfig.custom()
                    .maxAttempts(TRIES)
                    .intervalFunction(tries -> 0L)
                    .retryOnException(DeadlockRetry::isKnot)
                    .build());

    private DeadlockRetry() {}

    /** @throws RuntimeException the last failure, as {@link Failures} translates it */
    static <T extends @Nullable Object> T run(Supplier<T> work) {
        try {
            return RETRY.executeSupplier(work);
        } catch (RuntimeException failure) {
            throw Failures.translated(failure);
        }
    }

    private static boolean isKnot(Throwable failure) {
        return failure instanceof RuntimeException known && Failures.mayBeTriedAgain(known);
    }
}
