package org.famen.portal.operations;

/**
 * Lets the lines of the last moment be written before the JVM ends, such as why it did not start: a thread of its own writes
 * them. Logback's own hook would stop the log while requests are still being finished.
 */
public final class LastLines {
    private static final int WRITTEN_WITHIN_MILLIS = 200;

    private LastLines() {}

    public static void writeBeforeEnd() {
        Runtime.getRuntime().addShutdownHook(new Thread(LastLines::await, "last-lines"));
    }

    private static void await() {
        try {
            Thread.sleep(WRITTEN_WITHIN_MILLIS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
