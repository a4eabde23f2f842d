package org.famen.indexer.elastic;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How patient a load is with a busy cluster: it waits twice as long after each refusal.
 *
 * @param firstWait after the first refusal
 * @param tries after which it gives up
 */
public record BackOff(Duration firstWait, int tries) {
    /** 25 seconds in all: longer than a restart of a node. */
    public static final BackOff DEFAULT = new BackOff(Duration.ofMillis(200), 8);

    public BackOff {
        requireNonNull(firstWait, "firstWait is null");
        if (tries < 1) {
            throw new IllegalArgumentException("tries is " + tries);
        }
    }

    /** @param refusals so far, from 1 */
    Duration after(int refusals) {
        return firstWait.multipliedBy(1L << (refusals - 1));
    }

    /** @param refusals so far, from 1 */
    void await(int refusals) throws InterruptedException {
        Thread.sleep(after(refusals));
    }
}
