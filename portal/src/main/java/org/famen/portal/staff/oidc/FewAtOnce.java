package org.famen.portal.staff.oidc;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets only some wait for the identity service at once. Each of them has one of the places in which everybody is served, and a
 * service that hangs keeps it for as long as it is waited for: without this one stranger, who opens the sign-in again and again,
 * would have them all.
 */
final class FewAtOnce {
    private static final int PLACES = 8;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final Semaphore places = new Semaphore(PLACES, true);

    /** What is asked of the service. */
    @FunctionalInterface
    interface Question<T> {
        T answer() throws IdentityException;
    }

    <T> T ask(Question<T> question) throws IdentityException {
        if (!enter()) {
            throw new IdentityException(
                    IdentityException.Reason.AWAY, "too many wait for the identity service to answer");
        }
        try {
            return question.answer();
        } finally {
            places.release();
        }
    }

    private boolean enter() {
        try {
            // Nor do more than these wait to be let in.
            return places.getQueueLength() < PLACES
                    && places.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
