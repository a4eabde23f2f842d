package org.famen.local.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.List;

/**
 * A second portal that nobody sees: it starts when everything else is done, at the lowest priority, answers some questions, and
 * leaves a {@link ClassCache} by which the next run's portal starts faster. Whatever goes wrong with it, that one starts as
 * this run's did.
 */
final class PortalTraining implements Runnable {
    private static final List<String> AT_LAST = List.of("nice", "-n", "19");
    private static final String QUESTIONS = "training-questions.txt";
    /** The cache is written after the portal's end, by a JVM of its own. */
    private static final Duration WRITING = Duration.ofMinutes(5);

    private final LaunchPlan plan;
    private final Servers servers;
    private final ProcessRecords records;
    private final RunningParts parts;

    PortalTraining(LaunchPlan plan, Servers servers, ProcessRecords records, RunningParts parts) {
        this.plan = requireNonNull(plan, "plan is null");
        this.servers = requireNonNull(servers, "servers is null");
        this.records = requireNonNull(records, "records is null");
        this.parts = requireNonNull(parts, "parts is null");
    }

    @Override
    public void run() {
        ClassCache cache = ClassCache.of(plan);
        if (cache.isThere()) {
            return;
        }
        try {
            Portal portal = Portal.start(plan, servers, "training", FreePort.find(), AT_LAST, cache.make());
            parts.add(portal::kill);
            records.add("training", portal.process());
            try {
                train(portal, cache);
            } finally {
                portal.kill();
            }
        } catch (IOException | LaunchException untrained) {
            // Its log says more; nobody waits for it.
            return;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private static void train(Portal portal, ClassCache cache) throws IOException, InterruptedException {
        portal.awaitReady();
        for (String question : questions()) {
            portal.ask("/search?q=" + URLEncoder.encode(question, UTF_8));
        }
        if (portal.end(WRITING)) {
            cache.take();
        }
    }

    private static List<String> questions() {
        try (InputStream in = PortalTraining.class.getResourceAsStream(QUESTIONS)) {
            return new String(
                            requireNonNull(in, "missing resource " + QUESTIONS).readAllBytes(), UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
