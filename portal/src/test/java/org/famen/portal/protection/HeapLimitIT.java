package org.famen.portal.protection;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.famen.portal.testing.MemoryGroup;
import org.famen.portal.testing.PortalProcess;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.testing.WatchedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * More is sent to a portal than its heap can hold. What becomes of it is up to the JVM: it may go on, end with code 3, or be too
 * busy to answer. Watched as in production, it serves again by itself in each case.
 */
@Timeout(300)
class HeapLimitIT {
    /** What it takes to start, and little more. */
    private static final List<String> OPTIONS = List.of("-Xmx200m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");

    /** The model alone takes more than is left here. */
    private static final Map<String, Object> WITHOUT_MODEL = Map.of("famen.language-model.enabled", false);

    /** Those of k8s/prepare-image that concern memory. */
    private static final List<String> OF_THE_IMAGE =
            List.of("-XX:+UseSerialGC", "-XX:MaxRAMPercentage=50", "-XX:+ExitOnOutOfMemoryError");

    /** The limit of k8s/base/portal/deployment.yaml. */
    private static final long POD_BYTES = 1L << 30;

    private static final Duration SERVES_AGAIN = Duration.ofMinutes(2);
    private static final int CLIENTS = 150;
    private static final int BODY = 990_000;
    private static final String NAME = "text=";
    private static final String FORM = "POST /feedback/error HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + BODY + "\r\n\r\n" + NAME;
    private static final Duration PRESSURE = Duration.ofSeconds(20);

    @Test
    void aPortalThatCannotHoldWhatIsSentServesAgainByItself() throws Exception {
        String database = TestPostgres.createDatabase();
        Redirect log = Redirect.appendTo(Path.of("target", "heap-limit.log").toFile());
        try (WatchedPortal watched =
                WatchedPortal.start(() -> PortalProcess.startOn(database, WITHOUT_MODEL, OPTIONS, log))) {
            assertThat(statusOf(watched, "/about")).isEqualTo(200);

            int sent = press(watched);

            assertThat(sent).as("forms that were sent").isGreaterThan(CLIENTS);
            long since = System.nanoTime();
            while (statusOf(watched, "/about") != 200) {
                assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(SERVES_AGAIN);
                Thread.sleep(200);
            }
            System.out.printf(
                    "heap limit: %d forms, %d restarts, served again after %d ms%n",
                    sent, watched.restarts(), (System.nanoTime() - since) / 1_000_000);
            for (int times = 0; times < 20; times++) {
                assertThat(statusOf(watched, "/about")).isEqualTo(200);
            }
        }
    }

    /** The share of the heap and the limit of the pod fit each other: what the heap may not hold ends in the JVM, if at all. */
    @Test
    void theKernelNeverKillsAPortalThatHasTheMemoryOfItsPod() throws Exception {
        Optional<MemoryGroup> made = MemoryGroup.of(POD_BYTES);
        assumeTrue(made.isPresent(), "no limit of memory can be set here");
        String database = TestPostgres.createDatabase();
        Redirect log = Redirect.appendTo(Path.of("target", "memory-limit.log").toFile());
        try (MemoryGroup pod = made.get();
                WatchedPortal watched = WatchedPortal.start(
                        () -> PortalProcess.startOn(database, Map.of(), OF_THE_IMAGE, log, pod::wrap))) {
            assertThat(statusOf(watched, "/about")).isEqualTo(200);

            int sent = press(watched);

            System.out.printf(
                    "pod of %d MB: %d forms, %d restarts, at most %d MB resident, %d kills%n",
                    POD_BYTES >> 20, sent, watched.restarts(), watched.portal().peakMegabytes(), pod.kills());
            assertThat(sent).isGreaterThan(CLIENTS);
            assertThat(pod.kills()).isZero();
            assertThat(watched.restarts()).isZero();
            assertThat(statusOf(watched, "/about")).isEqualTo(200);
        }
    }

    private static int statusOf(WatchedPortal watched, String path) {
        return watched.portal().get(path).map(Reply::status).orElse(0);
    }

    /** Half of the clients never finish their forms, so that each stays in memory until it is too late for it. */
    private static int press(WatchedPortal watched) {
        AtomicInteger sent = new AtomicInteger();
        long end = System.nanoTime() + PRESSURE.toNanos();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < CLIENTS; client++) {
                int length = client % 2 == 0 ? BODY : BODY - 1;
                clients.execute(() -> {
                    while (System.nanoTime() < end) {
                        send(watched.portal().address(), length, sent);
                    }
                });
            }
        }
        return sent.get();
    }

    private static void send(URI portal, int length, AtomicInteger sent) {
        try (Socket socket = new Socket(portal.getHost(), portal.getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write((FORM + "a".repeat(length - NAME.length())).getBytes(US_ASCII));
            sent.incrementAndGet();
            socket.getInputStream().read();
        } catch (IOException refused) {
            // Another one follows: how many get through does not matter.
            return;
        }
    }
}
