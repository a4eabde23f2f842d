package org.famen.portal.searchdesk;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.famen.portal.database.BackgroundJobs;
import org.famen.portal.database.Database;
import org.famen.portal.database.DatabaseUnavailableException;
import org.famen.portal.operations.Blocking;
import org.famen.portal.search.SearchPerformed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes searches down, later and in heaps: no search waits for PostgreSQL. While that is away, or slower than people
 * search, the newest are dropped; a log with holes serves its purpose too.
 */
@Singleton
public class SearchLog implements ApplicationEventListener<SearchPerformed> {
    private static final Logger LOG = LoggerFactory.getLogger(SearchLog.class);
    private static final int MAX_WAITING = 2_000;
    private static final int HEAP = 500;
    /** docs/privacy.md */
    private static final Duration KEPT = Duration.ofDays(90);

    private final BlockingQueue<LoggedSearch> searches = new ArrayBlockingQueue<>(MAX_WAITING);
    private final BlockingQueue<Click> clicks = new ArrayBlockingQueue<>(MAX_WAITING);
    private final Database database;
    private final SearchLogStore store;
    private final BackgroundJobs jobs;
    private final Clock clock;

    SearchLog(Database database, SearchLogStore store, BackgroundJobs jobs, Clock clock) {
        this.database = database;
        this.store = store;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(SearchPerformed done) {
        searches.offer(LoggedSearch.of(done, clock.instant()));
    }

    void click(Click click) {
        clicks.offer(click);
    }

    @Scheduled(initialDelay = "2s", fixedDelay = "2s")
    @Blocking
    void run() {
        jobs.run("Logging searches", this::write);
    }

    /** Writes what waits. */
    public synchronized void write() {
        List<LoggedSearch> heap = new ArrayList<>();
        List<Click> opened = new ArrayList<>();
        searches.drainTo(heap, HEAP);
        clicks.drainTo(opened, HEAP);
        if (heap.isEmpty() && opened.isEmpty()) {
            return;
        }
        try {
            database.transact(() -> write(heap, opened)).forEach(clicks::offer);
        } catch (DatabaseUnavailableException away) {
            LOG.warn("Searches wait to be logged: {}", away.getMessage());
            heap.forEach(searches::offer);
            opened.forEach(clicks::offer);
        }
    }

    /** @return clicks to try again */
    private List<Click> write(List<LoggedSearch> heap, List<Click> opened) {
        store.add(heap);
        return opened.stream()
                .filter(click -> store.click(click.searchId(), click.part().key(), click.position()) == 0)
                .map(Click::again)
                .filter(click -> !click.isHopeless())
                .toList();
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "1h")
    @Blocking
    void runErasure() {
        jobs.run("Erasing old searches", this::erase);
    }

    /** Every portal does it, and it does not matter which. @return how many were too old */
    public int erase() {
        Instant before = clock.instant().minus(KEPT);
        return database.transact(() -> store.eraseBefore(before));
    }
}
