package org.famen.portal.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** What many searches took, one at a time or by several clients. */
final class SearchTimes {
    private final List<Long> nanos = new ArrayList<>();
    private double seconds;

    /** A search, by the number of its question. */
    interface Search {
        void run(int question) throws Exception;
    }

    /** Every question twice with nothing beside it; the second time counts. */
    static SearchTimes alone(Search search, int count) throws Exception {
        var times = new SearchTimes();
        for (int i = 0; i < 2 * count; i++) {
            long start = System.nanoTime();
            search.run(i % count);
            if (i >= count) {
                times.took(System.nanoTime() - start);
            }
        }
        times.seconds = times.nanos.stream().mapToLong(Long::longValue).sum() / 1e9;
        return times;
    }

    /** Questions by some clients at a time, each asking when it was answered. */
    static SearchTimes measure(int clients, Search search, Duration duration) throws Exception {
        var times = new SearchTimes();
        var next = new AtomicInteger();
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                running.add(threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        long before = System.nanoTime();
                        search.run(next.getAndIncrement());
                        times.took(System.nanoTime() - before);
                    }
                    return null;
                }));
            }
            for (var client : running) {
                client.get();
            }
        }
        times.seconds = (System.nanoTime() - start) / 1e9;
        return times;
    }

    void add(SearchTimes other) {
        nanos.addAll(other.nanos);
        seconds += other.seconds;
    }

    int count() {
        return nanos.size();
    }

    /** One line, with how many searches a second there were of those of another. */
    void print(String what, SearchTimes reference) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        double rate = sorted.length / seconds;
        double ratio = rate / (reference.nanos.size() / reference.seconds);
        System.out.printf(
                "%-38s %7.1f searches/s  ratio %.2f  p50 %.1f ms  p95 %.1f ms  p99 %.1f ms  (%d searches)%n",
                what, rate, ratio, at(sorted, .5), at(sorted, .95), at(sorted, .99), sorted.length);
    }

    private synchronized void took(long time) {
        nanos.add(time);
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }
}
