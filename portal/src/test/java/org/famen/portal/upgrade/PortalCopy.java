package org.famen.portal.upgrade;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** One portal of a release, in a process of its own, with the probe that asks it whether it is ready. */
public final class PortalCopy implements AutoCloseable {
    private static final Duration PROBE_EVERY = Duration.ofSeconds(5);
    private static final Duration BEFORE_READY = Duration.ofSeconds(1);
    private static final Duration PROBE_WITHIN = Duration.ofSeconds(3);
    /** In a row, until it counts as not ready: the failureThreshold of k8s/base/portal/deployment.yaml. */
    private static final int NOES = 2;

    private static final Duration START_WITHIN = Duration.ofSeconds(120);
    /** What k8s/base/portal/deployment.yaml grants after the time in which the nodes hear of it. */
    private static final Duration END_WITHIN = Duration.ofSeconds(37);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PROBE_WITHIN).build();
    private final Process process;
    private final URI address;
    private volatile boolean ready;
    private int noes;

    PortalCopy(Process process, URI address) {
        this.process = process;
        this.address = address;
        Thread.ofVirtual().start(this::probe);
    }

    public URI address() {
        return address;
    }

    /** What it said last. */
    boolean saidReady() {
        return ready;
    }

    public PortalCopy awaitReady() throws InterruptedException {
        long end = System.nanoTime() + START_WITHIN.toNanos();
        while (!ready) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("a portal did not get ready; its log is below portal/target");
            }
            Thread.sleep(100);
        }
        return this;
    }

    /** SIGTERM: it finishes what has begun and ends by itself. */
    Duration drain() throws InterruptedException {
        long since = System.nanoTime();
        process.destroy();
        if (!process.waitFor(END_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
            close();
            throw new IllegalStateException("a portal did not end within " + END_WITHIN.toSeconds() + " s of SIGTERM");
        }
        return Duration.ofNanos(System.nanoTime() - since);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private void probe() {
        try {
            while (process.isAlive()) {
                noes = answers() ? 0 : noes + 1;
                ready = noes == 0 || ready && noes < NOES;
                Thread.sleep(ready ? PROBE_EVERY : BEFORE_READY);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        ready = false;
    }

    private boolean answers() throws InterruptedException {
        try {
            HttpRequest question = HttpRequest.newBuilder(address.resolve("/health/readiness"))
                    .timeout(PROBE_WITHIN)
                    .build();
            return http.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
