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
public final class Visitors implements AutoCloseable {
    private static final Duration READS_EVERY = Duration.ofMillis(500);
    private static final Duration BOOKS_EVERY = Duration.ofSeconds(1);
    /** No mobile number begins like this. */
    private static final long FIRST_PHONE = 10_000_700_000L;

    /** Every kind of page, one after another. */
    static final List<Visit> VISITS = List.of(
            new Visit("home", "/", "12348"),
            new Visit("search", "/search?q=%E8%B7%AF%E7%81%AF", "class=\"hit"),
            new Visit(
                    "search: question",
                    "/search?q=%E6%89%93%E7%A2%8E%E8%B7%AF%E7%81%AF%E8%A6%81%E8%B5%94%E5%90%97",
                    "class=\"hit"),
            new Visit("search: API", "/api/search?q=%E8%B7%AF%E7%81%AF", "路灯法"),
            new Visit("law", "/laws/%E8%B7%AF%E7%81%AF%E6%B3%95", "路灯法"),
            new Visit("law: article", "/laws/%E8%B7%AF%E7%81%AF%E6%B3%95/5", "第五条"),
            new Visit("list: laws", "/laws", "路灯法"),
            new Visit("list: policies", "/policies", "/policy/"),
            new Visit("list: events", "/events", ""),
            new Visit("policy", "/policy/legal-aid-measures", ""),
            new Visit("booking: services", "/book", "legal-consultation"));

    private final Supplier<URI> portals;
    private final TestSms sms;
    private final Tally tally;
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

    /** Asks a portal for every kind of page once, so that it is as one that has served for long. */
    public static void warm(URI portal) {
        VISITS.forEach(visit -> new Caller(portal).get(visit.path()));
    }

    /** @param services that are booked in turns */
    public Visitors(Supplier<URI> portals, TestSms sms, Tally tally, List<String> services) {
        this.portals = portals;
        this.sms = sms;
        this.tally = tally;
        this.services = List.copyOf(services);
    }

    public Visitors come() {
        every(READS_EVERY, this::read);
        every(BOOKS_EVERY, this::book);
        return this;
    }

    /** How many references were told, so far. */
    public int confirmed() {
        return booked.size();
    }

    /** Who got which reference, so far. */
    public Map<String, Guest> booked() {
        return Map.copyOf(booked);
    }

    /** How many people wanted to book, so far. */
    public int begun() {
        return books.get();
    }

    /** Nobody comes any more; returns when the last one is done. */
    @Override
    public void close() {
        clock.shutdown();
        people.close();
    }

    private void read() {
        Visit visit = VISITS.get(reads.getAndIncrement() % VISITS.size());
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
