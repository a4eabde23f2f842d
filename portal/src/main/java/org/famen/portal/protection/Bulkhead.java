package org.famen.portal.protection;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets a number of threads in at once and as many wait, in the order in which they came. */
final class Bulkhead {
    private final int width;
    private final Semaphore queue;
    private final Semaphore inside;
    private final Duration longestWait;

    /** @param width how many are let in at once */
    Bulkhead(int width, Duration longestWait) {
        this.width = width;
        this.queue = new Semaphore(2 * width);
        this.inside = new Semaphore(width, true);
        this.longestWait = longestWait;
    }

    /** @throws OverloadedException at once when too many wait already, or when it has waited too long */
    <T> T enter(Supplier<T> work) {
        if (!queue.tryAcquire()) {
            throw new OverloadedException();
        }
        try {
            return enterInTurn(work);
        } finally {
            queue.release();
        }
    }

    int inside() {
        return width - inside.availablePermits();
    }

    private <T> T enterInTurn(Supplier<T> work) {
        if (!await()) {
            throw new OverloadedException();
        }
        try {
            return work.get();
        } finally {
            inside.release();
        }
    }

    private boolean await() {
        try {
            return inside.tryAcquire(longestWait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
