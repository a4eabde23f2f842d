package org.famen.portal.upgrade;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.famen.portal.testing.Reply;

/** What was asked, how long it took, and what failed. */
public final class Tally {
    /** The one kind that may be answered by 409: somebody else was quicker. */
    static final String HOLD = "booking: hold";

    private static final int OK = 200;
    private static final int CONFLICT = 409;
    /** Too many, or away for a while. */
    private static final Set<Integer> REFUSALS = Set.of(429, 503);

    private final Map<String, Queue<Duration>> times = new ConcurrentSkipListMap<>();
    private final Queue<Failure> failures = new ConcurrentLinkedQueue<>();

    /**
     * A request that was not answered as it should be.
     *
     * @param status 0 where there was no answer, or not all of it
     * @param words what came, for people
     */
    public record Failure(String kind, int status, String words) {
        /** Whether the portal said in order that it can't at the moment. */
        public boolean isRefusal() {
            return REFUSALS.contains(status);
        }

        @Override
        public String toString() {
            return kind + ": " + words;
        }
    }

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
                failures.add(new Failure(
                        kind,
                        reply.status(),
                        reply.status() + " from " + reply.response().uri() + " " + reply.texts("h1")));
            }
            return reply;
        } catch (RuntimeException unanswered) {
            failures.add(new Failure(kind, 0, unanswered.toString()));
            throw unanswered;
        } finally {
            times.computeIfAbsent(kind, any -> new ConcurrentLinkedQueue<>())
                    .add(Duration.ofNanos(System.nanoTime() - since));
        }
    }

    public List<Failure> failures() {
        return List.copyOf(failures);
    }

    /** How many requests there were of some kinds. */
    public int asked(Predicate<String> kinds) {
        return times.entrySet().stream()
                .filter(one -> kinds.test(one.getKey()))
                .mapToInt(one -> one.getValue().size())
                .sum();
    }

    /** One line a kind: how many, the middle and the slowest in milliseconds. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(times).forEach((kind, all) -> {
            long[] sorted = all.stream().mapToLong(Duration::toMillis).sorted().toArray();
            lines.add("  %-22s %5d requests, p50 %5d ms, slowest %5d ms"
                    .formatted(kind, sorted.length, sorted[sorted.length / 2], sorted[sorted.length - 1]));
        });
        return lines;
    }
}
