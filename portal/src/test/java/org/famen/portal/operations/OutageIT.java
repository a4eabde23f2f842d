package org.famen.portal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.famen.portal.database.DatabaseUpgrade;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.TcpGate;
import org.junit.jupiter.api.Test;

class OutageIT {
    private static final Duration RECOVERY = Duration.ofSeconds(30);
    private static final int READERS = 8;
    /** A pool waits three seconds for a connection, so eight one after the other would take 24. */
    private static final Duration AT_ONCE_WITHIN = Duration.ofSeconds(6);

    @Test
    void whileElasticsearchIsAwayThePortalSaysSoAndRecoversByItself() throws Exception {
        try (TcpGate gate = new TcpGate(PortalUnderTest.elasticsearch().getPort());
                PortalUnderTest portal =
                        PortalUnderTest.start(Map.of("famen.elasticsearch.url", "http://127.0.0.1:" + gate.port()))) {
            assertThat(portal.get("/search?q=打碎路灯").status()).isEqualTo(200);

            gate.shut();
            saysThatSearchIsAway(portal);

            gate.open();
            awaitOk(portal, "/search?q=打碎路灯");
            assertThat(portal.get("/").texts(".panel--warn")).isEmpty();
        }
    }

    @Test
    void aPortalThatStartsWithoutElasticsearchWaitsForIt() throws Exception {
        try (TcpGate gate = new TcpGate(PortalUnderTest.elasticsearch().getPort())) {
            gate.shut();
            try (PortalUnderTest portal =
                    PortalUnderTest.start(Map.of("famen.elasticsearch.url", "http://127.0.0.1:" + gate.port()))) {
                saysThatSearchIsAway(portal);

                gate.open();
                awaitOk(portal, "/search?q=打碎路灯");
                awaitStatus(portal, "/search?q=路灯法5", 303);
            }
        }
    }

    @Test
    void whilePostgresIsAwaySearchAndReadingWork() throws Exception {
        URI database = URI.create(PortalUnderTest.databaseUrl().substring("jdbc:".length()));
        try (TcpGate gate = new TcpGate(database.getPort())) {
            gate.shut();
            try (PortalUnderTest portal = PortalUnderTest.start(Map.of(
                    "datasources.default.url", "jdbc:postgresql://127.0.0.1:" + gate.port() + database.getPath()))) {
                assertThat(portal.get("/").status()).isEqualTo(200);
                assertThat(portal.get("/search?q=打碎路灯").texts(".hit")).isNotEmpty();
                assertThat(portal.get("/laws/路灯法").status()).isEqualTo(200);
                assertThat(portal.get("/laws/路灯法/5").status()).isEqualTo(200);
                assertThat(portal.get("/policy/legal-aid-measures").status()).isEqualTo(200);
                assertThat(portal.get("/checkup/card?contract-written=no").header("location"))
                        .contains("counted=1");
                assertThat(portal.get("/health/readiness").status()).isEqualTo(200);
                assertThat(portal.bean(DatabaseUpgrade.class).isDone()).isFalse();

                gate.open();
                awaitUpgrade(portal);
            }
        }
    }

    /** What a page tells of bookings is left out, without each of its readers waiting for the database. */
    @Test
    void whilePostgresIsAwayNobodyWaitsBehindOthers() throws Exception {
        URI database = URI.create(PortalUnderTest.databaseUrl().substring("jdbc:".length()));
        try (TcpGate gate = new TcpGate(database.getPort())) {
            gate.shut();
            try (PortalUnderTest portal = PortalUnderTest.start(Map.of(
                    "datasources.default.url", "jdbc:postgresql://127.0.0.1:" + gate.port() + database.getPath()))) {
                // The first search of a portal takes its time by itself.
                assertThat(portal.get("/api/search?q=打碎路灯").status()).isEqualTo(200);
                for (String path : new String[] {"/search?q=打碎路灯", "/"}) {
                    long start = System.nanoTime();
                    assertThat(allAtOnce(portal, path)).containsOnly(200);
                    assertThat(Duration.ofNanos(System.nanoTime() - start))
                            .as(path)
                            .isLessThan(AT_ONCE_WITHIN);
                }
            }
        }
    }

    private static List<Integer> allAtOnce(PortalUnderTest portal, String path) throws Exception {
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> each : readers.invokeAll(Collections.<Callable<Integer>>nCopies(
                    READERS, () -> portal.get(path).status()))) {
                statuses.add(each.get());
            }
            return statuses;
        }
    }

    /** No name below .invalid has an address (RFC 6761). */
    @Test
    void aPortalWhoseServersHaveNoAddressServesWhatItCan() throws Exception {
        try (PortalUnderTest portal = PortalUnderTest.start(Map.of(
                "famen.elasticsearch.url", "http://search.invalid:9200",
                "datasources.default.url", "jdbc:postgresql://database.invalid:5432/famen"))) {
            saysThatSearchIsAway(portal);

            Reply booking = portal.get("/book");
            assertThat(booking.status()).isEqualTo(503);
            assertThat(booking.header("Retry-After")).isNotEmpty();
            assertThat(portal.get("/about").status()).isEqualTo(200);
        }
    }

    private static void saysThatSearchIsAway(PortalUnderTest portal) {
        for (String path : new String[] {"/search?q=打碎路灯", "/laws/夜行提灯条例", "/laws", "/consultation/none"}) {
            Reply page = portal.get(path);
            assertThat(page.status()).as(path).isEqualTo(503);
            assertThat(page.header("Retry-After")).isEqualTo("30");
            assertThat(page.texts("h1")).containsExactly("搜索暂时用不了");
            assertThat(page.html().select("main a[href=tel:12348]").eachText()).containsExactly("12348");
        }
        Reply api = portal.get("/api/search?q=打碎路灯");
        assertThat(api.status()).isEqualTo(503);
        assertThat(api.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(portal.get("/").status()).isEqualTo(200);
        assertThat(portal.get("/").texts(".panel--warn")).first().asString().contains("12348");
        assertThat(portal.get("/health/readiness").status()).isEqualTo(200);
        assertThat(portal.get("/health/liveness").status()).isEqualTo(200);
    }

    private static void awaitOk(PortalUnderTest portal, String path) throws InterruptedException {
        awaitStatus(portal, path, 200);
    }

    private static void awaitStatus(PortalUnderTest portal, String path, int status) throws InterruptedException {
        long end = System.nanoTime() + RECOVERY.toNanos();
        while (portal.get(path).status() != status && System.nanoTime() < end) {
            Thread.sleep(200);
        }
        assertThat(portal.get(path).status()).isEqualTo(status);
    }

    private static void awaitUpgrade(PortalUnderTest portal) throws InterruptedException {
        DatabaseUpgrade upgrade = portal.bean(DatabaseUpgrade.class);
        long end = System.nanoTime() + RECOVERY.toNanos();
        while (!upgrade.isDone() && System.nanoTime() < end) {
            Thread.sleep(200);
        }
        assertThat(upgrade.isDone()).isTrue();
    }
}
