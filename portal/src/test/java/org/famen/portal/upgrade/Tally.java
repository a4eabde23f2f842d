package org.famen.portal.upgrade;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import org.famen.portal.testing.Reply;

/** What was asked, how long it took, and what failed. */
final class Tally {
    /** The one kind that may be answered by 409: somebody else was quicker. */
    static final String HOLD = "booking: hold";

    private static final int OK = 200;
    private static final int CONFLICT = 409;

    private final Map<String, Queue<Duration>> times = new ConcurrentSkipListMap<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    /**
     * Sends one request. What was not answered, or by anything but 200, has failed; a {@link #HOLD} may come too late.
     *
     * @param kind by which it is counted
     * @param sign of what the page must hold, empty for nothing
     */
    Reply count(String kind, String sign, Supplier<Reply> request) {
        long since = System.nanoTime();
        try {
            Reply reply = request.get();
            boolean tooLate = kind.equals(HOLD) && reply.status() == CONFLICT;
            if (!tooLate && (reply.status() != OK || !reply.body().contains(sign))) {
                failures.add(kind + ": " + reply.status() + " from "
                        + reply.response().uri() + " " + reply.texts("h1"));
            }
            return reply;
        } catch (RuntimeException unanswered) {
            failures.add(kind + ": " + unanswered);
            throw unanswered;
        } finally {
            times.computeIfAbsent(kind, any -> new ConcurrentLinkedQueue<>())
                    .add(Duration.ofNanos(System.nanoTime() - since));
        }
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    /** One line a kind: how many, the middle and the slowest in milliseconds. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(times).forEach((kind, all) -> {
            long[] sorted = all.stream().mapToLong(Duration::toMillis).sorted().toArray();
            lines.add("  %-22s %5d requests, p50 %5d ms, slowest %5d ms"
                    .formatted(kind, sorted.length, sorted[sorted.length / 2], sorted[sorted.length - 1]));
        });
        return lines;
    }
}
