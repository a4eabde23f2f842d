package org.famen.portal.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;

/** Some people who search without a pause, and what they were told. What each search counts is known from before. */
public final class SteadySearches implements AutoCloseable {
    private static final List<String> QUERIES = List.of("灯会", "通道畅通", "法律援助", "公证");
    private static final int PEOPLE = 4;
    private static final int UNAVAILABLE = 503;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration SLOW = Duration.ofSeconds(2);

    private final Function<String, Reply> portal;
    private final List<String> queries;
    private final int persons;
    private final Map<String, Long> expected = new TreeMap<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger incomplete = new AtomicInteger();
    private final AtomicInteger slow = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final List<Thread> people = new ArrayList<>();
    private volatile boolean goOn = true;

    /**
     * What became of the searches.
     *
     * @param answered with 200
     * @param incomplete of those, the ones that said so
     * @param slow of all, those that took longer than two seconds
     * @param failures a line for each that was not answered with 200
     * @param refused of those, the ones that were told to come back (503)
     * @param unanswered of those, the ones that got no answer, or not all of it
     * @param wrong a line for each that counted something else without a word that it may
     */
    public record Tally(
            int answered,
            int incomplete,
            int slow,
            List<String> failures,
            int refused,
            int unanswered,
            List<String> wrong) {
        public int asked() {
            return answered + failures.size();
        }
    }

    public SteadySearches(PortalUnderTest portal) {
        this(portal::get, QUERIES, PEOPLE);
    }

    /**
     * @param portal gets what lies at a path; {@link UncheckedIOException} where there is no answer
     * @param persons who search at once
     */
    public SteadySearches(Function<String, Reply> portal, List<String> queries, int persons) {
        this.portal = portal;
        this.queries = List.copyOf(queries);
        this.persons = persons;
        for (String query : queries) {
            JsonNode answer = ask(query).json();
            if (answer.path("incomplete").asBoolean() || answer.path("total").asLong() == 0) {
                throw new AssertionError("no basis to compare with: " + answer);
            }
            expected.put(query, answer.path("total").asLong());
        }
    }

    public SteadySearches begin() {
        IntStream.range(0, persons).forEach(person -> people.add(Thread.startVirtualThread(() -> search(person))));
        return this;
    }

    /** How many were answered with 200, so far. */
    public int answered() {
        return answered.get();
    }

    /** Stops, and tells. */
    public Tally end() throws InterruptedException {
        close();
        for (Thread person : people) {
            person.join();
        }
        return new Tally(
                answered.get(),
                incomplete.get(),
                slow.get(),
                List.copyOf(failures),
                refused.get(),
                unanswered.get(),
                List.copyOf(wrong));
    }

    @Override
    public void close() {
        goOn = false;
    }

    private void search(int person) {
        for (int i = person; goOn; i++) {
            String query = queries.get(i % queries.size());
            long start = System.nanoTime();
            try {
                note(query, ask(query));
            } catch (UncheckedIOException cut) {
                failures.add(query + ": " + cut.getMessage());
                unanswered.incrementAndGet();
            }
            if (System.nanoTime() - start > SLOW.toNanos()) {
                slow.incrementAndGet();
            }
            pause();
        }
    }

    private void note(String query, Reply reply) {
        if (reply.status() != 200) {
            failures.add(query + ": status " + reply.status());
            if (reply.status() == UNAVAILABLE) {
                refused.incrementAndGet();
            }
            return;
        }
        answered.incrementAndGet();
        JsonNode answer = reply.json();
        if (answer.path("incomplete").asBoolean()) {
            incomplete.incrementAndGet();
        } else if (answer.path("total").asLong() != expected.getOrDefault(query, 0L)) {
            wrong.add(query + ": " + answer.path("total") + " instead of " + expected.get(query));
        }
    }

    private Reply ask(String query) {
        return portal.apply("/api/search?q=" + query);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
