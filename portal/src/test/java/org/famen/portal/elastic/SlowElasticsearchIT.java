package org.famen.portal.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.TcpGate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Elasticsearch answers, but much too late or not to the end: the portal stops asking, stays quick and recovers. */
class SlowElasticsearchIT {
    private static final String SEARCH = "/search?q=打碎路灯";
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> PATHS = List.of("/about", "/book", "/help", SEARCH);
    private static final int PEOPLE = 12;
    private static final int LANE = 4;

    private TcpGate gate;
    private PortalUnderTest portal;

    @BeforeEach
    void start() throws Exception {
        gate = new TcpGate(PortalUnderTest.elasticsearch().getPort());
        portal = PortalUnderTest.start(Map.of(
                "famen.elasticsearch.url",
                "http://127.0.0.1:" + gate.port(),
                "famen.elasticsearch.answer-timeout",
                ANSWER_TIMEOUT.toMillis() + "ms",
                "famen.load-shedding.searches",
                LANE));
        portal.awaitSchema();
        awaitSearch(200);
    }

    @AfterEach
    void stop() throws IOException {
        portal.close();
        gate.close();
    }

    @Test
    void nobodyWaitsForAServerThatDoesNotAnswer() throws Exception {
        PATHS.forEach(portal::get);
        gate.delay(Duration.ofMinutes(1));
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> people = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                people.add(crowd.submit(() -> {
                    for (int asked = 0; asked < 20; asked++) {
                        assertThat(portal.get(SEARCH).status()).isEqualTo(503);
                        assertThat(gauge("famen.load.shedding.inside", "searches"))
                                .isLessThanOrEqualTo(LANE);
                        Thread.sleep(200);
                    }
                    return null;
                }));
            }
            awaitOpen(1);
            for (String path : PATHS) {
                // It may be the one by whom it is tried whether Elasticsearch answers again.
                assertThat(took(path)).as(path).isLessThan(ANSWER_TIMEOUT.multipliedBy(2));
            }
            for (Future<?> person : people) {
                person.get();
            }
        }
        assertThat(gauge("famen.load.shedding.inside", "searches")).isZero();

        gate.delay(Duration.ZERO);
        awaitSearch(200);
        awaitOpen(0);
    }

    @Test
    void answersThatEndInTheMiddleAreNoAnswers() throws Exception {
        gate.cutAfter(300);
        for (int i = 0; i < 10; i++) {
            assertThat(portal.get(SEARCH).status()).isEqualTo(503);
        }
        assertThat(portal.get("/about").status()).isEqualTo(200);

        gate.cutAfter(Integer.MAX_VALUE);
        awaitSearch(200);
    }

    @Test
    void slowIsNotTooSlow() throws Exception {
        gate.delay(Duration.ofMillis(20));
        for (int i = 0; i < 10; i++) {
            assertThat(portal.get(SEARCH).status()).isEqualTo(200);
        }
        assertThat(portal.bean(MeterRegistry.class)
                        .get("famen.elasticsearch.breaker.open")
                        .gauge()
                        .value())
                .isZero();
    }

    private Duration took(String path) {
        long since = System.nanoTime();
        portal.get(path);
        return Duration.ofNanos(System.nanoTime() - since);
    }

    private double gauge(String name, String bulkhead) {
        return portal.bean(MeterRegistry.class)
                .get(name)
                .tag("bulkhead", bulkhead)
                .gauge()
                .value();
    }

    private void awaitOpen(double wanted) throws InterruptedException {
        long since = System.nanoTime();
        var breaker = portal.bean(MeterRegistry.class)
                .get("famen.elasticsearch.breaker.open")
                .gauge();
        while (breaker.value() != wanted && System.nanoTime() - since < PATIENCE.toNanos()) {
            Thread.sleep(20);
        }
        assertThat(breaker.value()).isEqualTo(wanted);
    }

    private void awaitSearch(int status) throws InterruptedException {
        long since = System.nanoTime();
        while (portal.get(SEARCH).status() != status && System.nanoTime() - since < PATIENCE.toNanos()) {
            Thread.sleep(100);
        }
        assertThat(portal.get(SEARCH).status()).isEqualTo(status);
    }
}
