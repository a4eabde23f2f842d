package org.famen.portal.proof;

import java.time.Duration;
import java.util.function.IntSupplier;

/** How long a count that grows while all is well stood still. */
final class Standstill {
    private final IntSupplier count;
    private int seen;
    private long grewAt = System.nanoTime();
    private Duration longest = Duration.ZERO;

    Standstill(IntSupplier count) {
        this.count = count;
        this.seen = count.getAsInt();
    }

    /** To be called often. */
    synchronized void look() {
        long now = System.nanoTime();
        Duration stood = Duration.ofNanos(now - grewAt);
        longest = stood.compareTo(longest) > 0 ? stood : longest;
        if (count.getAsInt() != seen) {
            seen = count.getAsInt();
            grewAt = now;
        }
    }

    /** Since this was asked last. */
    synchronized Duration takeLongest() {
        Duration found = longest;
        longest = Duration.ZERO;
        return found;
    }

    /** How many there are now. */
    int count() {
        return count.getAsInt();
    }
}
