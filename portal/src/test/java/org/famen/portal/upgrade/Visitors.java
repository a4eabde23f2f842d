package org.famen.portal.upgrade;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.TestSms;

/** People who read, search and book at a steady pace until this is closed, however slow the answers are. */
final class Visitors implements AutoCloseable {
    private static final Duration READS_EVERY = Duration.ofMillis(500);
    private static final Duration BOOKS_EVERY = Duration.ofSeconds(1);
    /** No mobile number begins like this. */
    private static final long FIRST_PHONE = 10_000_700_000L;

    private final Supplier<URI> portals;
    private final TestSms sms;
    private final Tally tally;
    private final List<Visit> visits;
    private final List<String> services;
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger books = new AtomicInteger();
    private final Map<String, Guest> booked = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * What somebody looks at.
     *
     * @param sign of what the page must hold
     */
    record Visit(String kind, String path, String sign) {}

    /** @param services that are booked in turns */
    Visitors(Supplier<URI> portals, TestSms sms, Tally tally, List<Visit> visits, List<String> services) {
        this.portals = portals;
        this.sms = sms;
        this.tally = tally;
        this.visits = List.copyOf(visits);
        this.services = List.copyOf(services);
    }

    Visitors come() {
        every(READS_EVERY, this::read);
        every(BOOKS_EVERY, this::book);
        return this;
    }

    /** Who got which reference, so far. */
    Map<String, Guest> booked() {
        return Map.copyOf(booked);
    }

    int begun() {
        return books.get();
    }

    /** Nobody comes any more; returns when the last one is done. */
    @Override
    public void close() {
        clock.shutdown();
        people.close();
    }

    private void read() {
        Visit visit = visits.get(reads.getAndIncrement() % visits.size());
        tally.count(visit.kind(), visit.sign(), () -> new Caller(portals.get()).get(visit.path()));
    }

    private void book() {
        int number = books.getAndIncrement();
        Guest guest = new Guest(portals, sms, tally, Long.toString(FIRST_PHONE + number));
        Optional<String> reference = guest.book(services.get(number % services.size()));
        reference.ifPresent(told -> booked.put(told, guest));
    }

    private void every(Duration pause, Runnable visit) {
        clock.scheduleAtFixedRate(() -> people.submit(visit), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }
}
