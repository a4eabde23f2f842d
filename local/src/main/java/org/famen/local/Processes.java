package org.famen.local;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes that we started. */
public final class Processes {
    private static final int FORCED_SECONDS = 5;

    private Processes() {}

    /** Waits for a process that has been asked to end, and kills it when it does not within the time. */
    public static void awaitEnd(ProcessHandle process, int seconds) {
        if (!endsWithin(process, seconds)) {
            process.destroyForcibly();
            endsWithin(process, FORCED_SECONDS);
        }
    }

    private static boolean endsWithin(ProcessHandle process, int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException | CancellationException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
