package org.famen.portal.proof;

import java.time.Duration;
import java.util.Locale;

/**
 * What came of one fault.
 *
 * @param away from the fault until everything was there again
 * @param searches the longest time in which no search was answered, from the fault on
 * @param bookings the same of bookings
 * @param recovery from when everything was there until searches and bookings were answered as before
 * @param recovered false where they were not, for as long as anybody would wait
 */
record Ordeal(Fault fault, Duration away, Duration searches, Duration bookings, Duration recovery, boolean recovered) {

    static String heading() {
        return "%-46s %8s %10s %10s %10s".formatted("", "away", "searches", "bookings", "recovered");
    }

    @Override
    public String toString() {
        return "%-46s %6s s %8s s %8s s %s"
                .formatted(
                        fault,
                        seconds(away),
                        seconds(searches),
                        seconds(bookings),
                        recovered ? "%8s s".formatted(seconds(recovery)) : "NOT");
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1e3);
    }
}
