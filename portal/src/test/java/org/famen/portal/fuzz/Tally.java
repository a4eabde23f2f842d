package org.famen.portal.fuzz;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came of a run. */
final class Tally {
    private final long[] nanos;
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private int count;
    private long slowest;
    private String slowestOne = "";

    Tally(int requests) {
        this.nanos = new long[requests];
    }

    synchronized void add(Attack attack, int status, Duration took) {
        nanos[count++] = took.toNanos();
        statuses.merge(status, 1, Integer::sum);
        if (took.toNanos() > slowest) {
            slowest = took.toNanos();
            slowestOne = attack.toString();
        }
    }

    synchronized int count() {
        return count;
    }

    synchronized String summary() {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return "%,d requests; p50 %d ms, p99 %d ms, slowest %d ms (%s)%n%s"
                .formatted(
                        count,
                        percentile(sorted, 50),
                        percentile(sorted, 99),
                        slowest / 1_000_000,
                        slowestOne,
                        statuses.entrySet().stream()
                                .map(entry -> "%d: %,d".formatted(entry.getKey(), entry.getValue()))
                                .collect(Collectors.joining(", ")));
    }

    private static long percentile(long[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1_000_000;
    }
}
