package org.famen.portal.testing;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * A portal that is watched as the kubelet watches it (k8s/base/portal/deployment.yaml): asked whether it lives, killed after six
 * times without an answer, and started anew when it has ended. Only the pause between two questions is shorter.
 */
public final class WatchedPortal implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int PATIENCE = 6;

    private final Supplier<PortalProcess> starter;
    private final AtomicInteger starts = new AtomicInteger();
    private final Thread watch = Thread.ofPlatform().name("watch").unstarted(this::watch);
    private volatile PortalProcess portal;
    private volatile boolean closed;

    private WatchedPortal(Supplier<PortalProcess> starter) {
        this.starter = starter;
        this.portal = starter.get();
    }

    /** @param starter of a new process each time, on the same settings */
    public static WatchedPortal start(Supplier<PortalProcess> starter) {
        WatchedPortal watched = new WatchedPortal(starter);
        watched.watch.start();
        return watched;
    }

    /** The one that runs now. */
    public PortalProcess portal() {
        return portal;
    }

    /** How often it was started again. */
    public int restarts() {
        return starts.get();
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        watch.join();
        portal.close();
    }

    private void watch() {
        int missed = 0;
        while (!closed) {
            missed = portal.isAlive() ? 0 : missed + 1;
            if (portal.exitCode().isPresent() || missed >= PATIENCE) {
                portal.kill();
                portal = starter.get();
                starts.incrementAndGet();
                missed = 0;
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
