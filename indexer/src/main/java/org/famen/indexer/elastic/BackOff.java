package org.famen.indexer.elastic;

import io.github.resilience4j.core.IntervalFunction;
import java.time.Duration;

/**
 * How patient a load is with a busy cluster. What is sent again is decided where the answer is understood: a bulk request
 * sends again only the documents that were refused, which no general retry can know.
 *
 * @param waits after each refusal, in milliseconds
 * @param tries after which it gives up
 */
public record BackOff(IntervalFunction waits, int tries) {
    /** 25 seconds in all: longer than a restart of a node. */
    public static final BackOff DEFAULT = doubling(Duration.ofMillis(200), 8);

    /** Waits twice as long after each refusal. */
    public static BackOff doubling(Duration firstWait, int tries) {
        return new BackOff(IntervalFunction.ofExponentialBackoff(firstWait, 2), tries);
    }

    /** @param refusals so far, from 1 */
    Duration after(int refusals) {
        return Duration.ofMillis(waits.apply(refusals));
    }

    /** @param refusals so far, from 1 */
    void await(int refusals) throws InterruptedException {
        Thread.sleep(after(refusals));
    }
}
