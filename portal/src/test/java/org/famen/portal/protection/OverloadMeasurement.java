package org.famen.portal.protection;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import org.famen.portal.testing.OpenLoad;
import org.famen.portal.testing.OpenLoad.Answer;
import org.famen.portal.testing.ShippedPortal;

/**
 * What becomes of a portal that is asked three times as much as it can carry, on a real index. Started by {@code
 * portal/overload}; bounded in time and number, loopback only.
 */
final class OverloadMeasurement {
    private static final int QUESTIONS = 200;
    private static final Duration TURN = Duration.ofSeconds(15);
    private static final double FIRST_RATE = 4;
    private static final double STEP = 1.25;
    private static final double LIMIT = 500;

    private OverloadMeasurement() {}

    /** @param arguments address of Elasticsearch, file of questions (id, tab, question), seconds of the rush */
    public static void main(String[] arguments) throws Exception {
        Duration rush = Duration.ofSeconds(Long.parseLong(arguments[2]));
        try (ShippedPortal portal = ShippedPortal.start(arguments[0])) {
            var searches = new OpenLoad(addresses(portal, Path.of(arguments[1])));
            var reading = new OpenLoad(List.of(portal.address().resolve("/laws"), portal.address()));
            searches.run(FIRST_RATE, TURN);
            double carried = carried(searches);
            tell("half of what is carried", searches.run(carried / 2, TURN));
            tell("what is carried", searches.run(carried, TURN));
            System.out.printf("portal: %d MB%n", portal.memory());
            var beside = new FutureTask<>(() -> reading.run(1, rush));
            Thread.ofVirtual().start(beside);
            tell("three times that", searches.run(3 * carried, rush));
            tell("other pages meanwhile", beside.get());
            System.out.printf("portal: %d MB%n", portal.memory());
            tell("right afterwards, half", searches.run(carried / 2, TURN));
        }
    }

    private static List<URI> addresses(ShippedPortal portal, Path questions) throws IOException {
        return Files.readAllLines(questions).stream()
                .limit(QUESTIONS)
                .map(line -> line.substring(line.indexOf('\t') + 1))
                .map(question ->
                        portal.address().resolve("/search?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8)))
                .toList();
    }

    /** The most searches a second of which none is refused. */
    private static double carried(OpenLoad searches) throws InterruptedException {
        double rate = FIRST_RATE;
        while (rate * STEP < LIMIT
                && searches.run(rate * STEP, TURN).stream().noneMatch(answer -> answer.status() == 503)) {
            rate *= STEP;
        }
        System.out.printf(Locale.ROOT, "carried: %.1f searches a second%n", rate);
        return rate;
    }

    private static void tell(String what, List<Answer> answers) {
        Map<Integer, Long> byStatus =
                answers.stream().collect(Collectors.groupingBy(Answer::status, TreeMap::new, Collectors.counting()));
        System.out.printf(
                "%-26s %s; answered within p50 %d, p95 %d, p99 %d, at most %d ms; refused within p99 %d ms%n",
                what,
                byStatus,
                millis(.5, answers, true),
                millis(.95, answers, true),
                millis(.99, answers, true),
                millis(1, answers, true),
                millis(.99, answers, false));
    }

    private static long millis(double share, List<Answer> answers, boolean letIn) {
        return OpenLoad.within(share, answers, answer -> letIn == (answer.status() < 400))
                .toMillis();
    }
}
