package org.famen.portal.search;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.famen.indexer.elastic.Cluster;
import org.famen.indexer.elastic.LoadException;
import org.famen.portal.testing.LostNodes;

/** Loads one after another, and how each ended. */
public final class SteadyLoads implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final LostNodes city;
    private final List<String> failed = new ArrayList<>();
    private final List<Throwable> unexpected = new ArrayList<>();
    private final Thread loads;
    private int finished;
    private volatile boolean goOn = true;

    /**
     * How loads ended.
     *
     * @param failed the line that the operator read, of those that did not finish
     * @param unexpected what no operator can read a line of
     */
    public record Tally(int finished, List<String> failed, List<Throwable> unexpected) {}

    public SteadyLoads(LostNodes city) {
        this.city = city;
        this.loads = Thread.ofVirtual().unstarted(this::load);
    }

    public SteadyLoads begin() {
        loads.start();
        return this;
    }

    /** Lets the last one end, and tells. */
    public Tally end() throws InterruptedException {
        close();
        loads.join();
        return new Tally(finished, List.copyOf(failed), List.copyOf(unexpected));
    }

    @Override
    public void close() {
        goOn = false;
    }

    private void load() {
        while (goOn) {
            try {
                city.load();
                finished++;
            } catch (LoadException | IOException told) {
                failed.add(String.valueOf(told.getMessage()));
            } catch (RuntimeException other) {
                if (Cluster.isRefusal(other)) {
                    failed.add(String.valueOf(other.getMessage()));
                } else {
                    unexpected.add(other);
                }
            }
            pause();
        }
    }

    /** Two cores carry all of it. */
    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
