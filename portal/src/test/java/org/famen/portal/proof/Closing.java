package org.famen.portal.proof;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has been started, ended in the order opposite to that of its starts, also where a later start failed. */
final class Closing implements AutoCloseable {
    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    <T extends AutoCloseable> T add(T one) {
        started.push(one);
        return one;
    }

    /** What can't be ended is told, and the others are ended all the same. */
    @Override
    public void close() {
        while (!started.isEmpty()) {
            AutoCloseable last = started.pop();
            try {
                last.close();
            } catch (Exception failed) {
                System.out.println(last.getClass().getSimpleName() + " did not end: " + failed.getMessage());
            }
        }
    }
}
