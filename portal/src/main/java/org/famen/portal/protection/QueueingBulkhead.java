package org.famen.portal.protection;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import java.time.Duration;
import java.util.function.Supplier;

/** Lets a number of threads in at once and as many wait, in the order in which they came. */
final class QueueingBulkhead {
    private final int width;
    private final Bulkhead queue;
    private final Bulkhead inside;

    /** @param width how many are let in at once */
    QueueingBulkhead(String name, int width, Duration longestWait) {
        this.width = width;
        this.queue = bulkhead(name + "-queue", 2 * width, Duration.ZERO);
        this.inside = bulkhead(name, width, longestWait);
    }

    /** @throws OverloadedException at once when too many wait already, or when it has waited too long */
    <T> T enter(Supplier<T> work) {
        try {
            return queue.executeSupplier(() -> inside.executeSupplier(work));
        } catch (BulkheadFullException full) {
            throw new OverloadedException();
        }
    }

    int inside() {
        return width - inside.getMetrics().getAvailableConcurrentCalls();
    }

    private static Bulkhead bulkhead(String name, int calls, Duration longestWait) {
        return Bulkhead.of(
                name,
                BulkheadConfig.custom()
                        .maxConcurrentCalls(calls)
                        .maxWaitDuration(longestWait)
                        .fairCallHandlingStrategyEnabled(true)
                        .writableStackTraceEnabled(false)
                        .build());
    }
}
