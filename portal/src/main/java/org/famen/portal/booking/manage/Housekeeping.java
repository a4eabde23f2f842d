package org.famen.portal.booking.manage;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.famen.portal.booking.BookingStore;
import org.famen.portal.booking.waitlist.Waitlist;
import org.famen.portal.database.BackgroundJobs;
import org.famen.portal.database.Database;
import org.famen.portal.operations.Blocking;

/** Gives back what lapsed, and forgets people in time; counts stay. Every portal does it, and it does not matter which. */
@Singleton
public class Housekeeping {
    /** Who comes back to a lapsed hold within this time finds what was typed. */
    private static final Duration TYPED_KEPT = Duration.ofHours(1);

    /** From where a seat was held. */
    private static final Duration SOURCE_KEPT = Duration.ofDays(1);

    private final Database database;
    private final BookingStore store;
    private final BackgroundJobs jobs;
    private final Waitlist waitlist;
    private final Clock clock;

    Housekeeping(Database database, BookingStore store, BackgroundJobs jobs, Waitlist waitlist, Clock clock) {
        this.database = database;
        this.store = store;
        this.jobs = jobs;
        this.waitlist = waitlist;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "5s", fixedDelay = "5s")
    @Blocking
    public void run() {
        jobs.run("Housekeeping", () -> {
            lapse();
            erase();
            waitlist.tidy();
            waitlist.offerAll();
        });
    }

    /** @return how many holds ran out */
    public int lapse() {
        Instant now = clock.instant();
        return database.transactAs("system", () -> {
            store.forgetLapsed(now.minus(TYPED_KEPT));
            store.forgetSources(now.minus(SOURCE_KEPT));
            store.forgetStops(now);
            return store.lapse(now);
        });
    }

    /** @return how many bookings lost their personal data */
    public int erase() {
        Instant now = clock.instant();
        return database.transactAs("system", () -> {
            List<UUID> due = store.due(now);
            due.forEach(id -> store.erase(id, now));
            return due.size();
        });
    }
}
