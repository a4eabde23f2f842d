package org.famen.local.launch;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** What has been started, to be stopped in the opposite order, once. */
final class RunningParts implements AutoCloseable {
    private final Deque<Runnable> stops = new ArrayDeque<>();
    private volatile boolean stopping;

    /** Remembers how to stop a part; when stopping has begun, waits for that and stops the part at once. */
    void add(Runnable stop) {
        synchronized (stops) {
            if (!stopping) {
                stops.push(stop);
                return;
            }
        }
        stop.run();
    }

    boolean isStopping() {
        return stopping;
    }

    /**
     * Stops every part, so that all can be started anew.
     *
     * @return what could not be stopped, which may well be what ended by itself
     */
    List<String> restart() {
        synchronized (stops) {
            RuntimeException failures = new LaunchException("Not everything could be stopped");
            while (!stops.isEmpty()) {
                stop(stops.pop(), failures);
            }
            return Arrays.stream(failures.getSuppressed())
                    .map(failure -> String.valueOf(failure.getMessage()))
                    .toList();
        }
    }

    /** Stops every part; when another thread is at it, waits until it has done so. */
    @Override
    public void close() {
        stopping = true;
        synchronized (stops) {
            RuntimeException failures = new LaunchException("Not everything could be stopped");
            while (!stops.isEmpty()) {
                stop(stops.pop(), failures);
            }
            if (failures.getSuppressed().length > 0) {
                throw failures;
            }
        }
    }

    /** One part that does not stop must not keep the others running. */
    private static void stop(Runnable stop, RuntimeException failures) {
        try {
            stop.run();
        } catch (RuntimeException e) {
            failures.addSuppressed(e);
        }
    }
}
