package org.famen.portal.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import org.famen.portal.booking.BookingInvariants;
import org.famen.portal.search.SteadySearches;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.Reply;
import org.famen.portal.upgrade.Tally;
import org.famen.portal.upgrade.Visitors;

/**
 * People search, read and book while one thing after another is taken away from the city: what they were told is true, and
 * everything comes back by itself. Started by {@code portal/prove}; loopback only.
 */
final class Proof {
    private static final List<String> QUERIES = List.of("路灯", "打碎路灯赔偿", "法律援助", "公证");
    private static final int SEARCHERS = 2;
    /** The first has more free times. */
    private static final List<String> SERVICES =
            List.of("legal-consultation", "legal-consultation", "legal-consultation", "phone-consultation");

    private static final Predicate<String> BOOKING = kind -> kind.startsWith("booking");
    private static final Duration AWAY = Duration.ofSeconds(5);
    private static final Duration QUIET = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(50);
    /** So many more answered searches and bookings, and all is as before. */
    private static final int AS_BEFORE = 3;

    private final TrialCity city;
    private final List<Fault> faults;
    private final Tally tally = new Tally();

    /** @param faults in their order; those that this machine does not let happen are left out */
    Proof(TrialCity city, List<Fault> faults) {
        this.city = city;
        this.faults = faults.stream().filter(fault -> fault.isPossible(city)).toList();
    }

    /** @param arguments root of the checkout, minutes */
    public static void main(String[] arguments) {
        Closing closing = new Closing();
        // However this ends, nothing that it started stays.
        Runtime.getRuntime().addShutdownHook(new Thread(closing::close, "end-proof"));
        boolean clean = false;
        try {
            say("three nodes of Elasticsearch, PostgreSQL, two portals");
            TrialCity city = new TrialCity(Path.of(arguments[0]).toAbsolutePath(), closing);
            if (!city.hasSmallDisk()) {
                say("left out, because only root mounts a disk that can be filled: " + Fault.DISK_FULL);
            }
            ProofReport report =
                    new Proof(city, List.of(Fault.values())).run(Duration.ofMinutes(Long.parseLong(arguments[1])));
            report.lines().forEach(System.out::println);
            clean = report.isClean();
        } catch (Exception failed) {
            failed.printStackTrace();
        }
        System.exit(clean ? 0 : 1);
    }

    /**
     * Each fault once, and again until the time is over.
     *
     * @throws Exception when the city could not be mended
     */
    ProofReport run(Duration length) throws Exception {
        long begun = System.nanoTime();
        List<Ordeal> ordeals = new ArrayList<>();
        SteadySearches searches = new SteadySearches(this::ask, QUERIES, SEARCHERS);
        Visitors visitors = new Visitors(city::next, city.sms(), tally, SERVICES);
        try (searches;
                visitors) {
            searches.begin();
            visitors.come();
            Standstill searching = new Standstill(searches::answered);
            Standstill booking = new Standstill(visitors::confirmed);
            rest(QUIET, searching, booking);
            do {
                for (Fault fault : faults) {
                    if (ordeals.size() < faults.size() || System.nanoTime() - begun < length.toNanos()) {
                        ordeals.add(suffer(fault, searching, booking));
                        rest(QUIET, searching, booking);
                    }
                }
            } while (System.nanoTime() - begun < length.toNanos());
        }
        SteadySearches.Tally searched = searches.end();
        say("what was told is held against the database");
        List<String> wrong = new ArrayList<>(searched.wrong());
        failures(kind -> true).stream()
                .filter(failure -> failure.status() != 0 && !failure.isRefusal())
                .map(Tally.Failure::toString)
                .forEach(wrong::add);
        wrong.addAll(BookingInvariants.broken(city.sql()));
        return new ProofReport(
                Duration.ofNanos(System.nanoTime() - begun),
                ordeals,
                List.of(
                        new Outcome(
                                "searches",
                                searched.asked(),
                                searched.answered() - searched.wrong().size(),
                                searched.refused(),
                                searched.unanswered(),
                                searched.wrong().size()
                                        + searched.failures().size()
                                        - searched.refused()
                                        - searched.unanswered()),
                        outcome("pages", BOOKING.negate()),
                        outcome("steps of bookings", BOOKING)),
                visitors.begun(),
                visitors.confirmed(),
                lost(visitors.booked().keySet()),
                wrong);
    }

    private Ordeal suffer(Fault fault, Standstill searching, Standstill booking) throws Exception {
        say(fault.toString());
        searching.takeLongest();
        booking.takeLongest();
        long struck = System.nanoTime();
        fault.strike(city);
        rest(AWAY, searching, booking);
        FutureTask<Boolean> mending = new FutureTask<>(() -> mend(fault));
        Thread.ofVirtual().start(mending);
        while (!mending.isDone()) {
            rest(LOOK, searching, booking);
        }
        long mended = System.nanoTime();
        boolean recovered = awaitAsBefore(searching, booking) && mending.get();
        return new Ordeal(
                fault,
                Duration.ofNanos(mended - struck),
                searching.takeLongest(),
                booking.takeLongest(),
                Duration.ofNanos(System.nanoTime() - mended),
                recovered);
    }

    /** @return whether everything is there again */
    private boolean mend(Fault fault) {
        try {
            fault.mend(city);
            return true;
        } catch (Exception failed) {
            System.out.println("could not be made good: " + failed);
            return false;
        }
    }

    private static boolean awaitAsBefore(Standstill searching, Standstill booking) throws InterruptedException {
        long since = System.nanoTime();
        int searches = searching.count() + AS_BEFORE;
        int bookings = booking.count() + AS_BEFORE;
        while (searching.count() < searches || booking.count() < bookings) {
            if (System.nanoTime() - since > PATIENCE.toNanos()) {
                return false;
            }
            rest(LOOK, searching, booking);
        }
        return true;
    }

    private static void rest(Duration length, Standstill searching, Standstill booking) throws InterruptedException {
        long since = System.nanoTime();
        do {
            Thread.sleep(LOOK);
            searching.look();
            booking.look();
        } while (System.nanoTime() - since < length.toNanos());
    }

    private Reply ask(String path) {
        URI portal;
        try {
            portal = city.next();
        } catch (IllegalStateException none) {
            throw new UncheckedIOException(new IOException(none.getMessage()));
        }
        return new Caller(portal).get(URI.create(path).toASCIIString());
    }

    private List<Tally.Failure> failures(Predicate<String> kinds) {
        return tally.failures().stream()
                .filter(failure -> kinds.test(failure.kind()))
                .toList();
    }

    private Outcome outcome(String name, Predicate<String> kinds) {
        List<Tally.Failure> failed = failures(kinds);
        int asked = tally.asked(kinds);
        int refused =
                Math.toIntExact(failed.stream().filter(Tally.Failure::isRefusal).count());
        int unanswered = Math.toIntExact(
                failed.stream().filter(failure -> failure.status() == 0).count());
        return new Outcome(
                name, asked, asked - failed.size(), refused, unanswered, failed.size() - refused - unanswered);
    }

    /** References that somebody was told, and of which the database knows nothing. */
    private List<String> lost(Set<String> told) {
        Set<String> left = new HashSet<>(told);
        left.removeAll(city.sql().list(String.class, "SELECT reference FROM booking WHERE state = 'CONFIRMED'"));
        return List.copyOf(left);
    }

    private static void say(String what) {
        System.out.println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + what);
    }
}
