package org.famen.portal.upgrade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.famen.portal.testing.TestSms;

/**
 * An upgrade as docs/operations.md has it, from a version to this one, while people read, search and book. Started by {@code
 * portal/rehearse-upgrade}; loopback only.
 */
final class UpgradeRehearsal {
    private static final int COPIES = 2;
    private static final int AT_ONCE = 8;
    private static final Duration BETWEEN_STEPS = Duration.ofSeconds(10);
    /** As the preStop of k8s/base/portal/deployment.yaml. */
    private static final Duration UNTIL_HEARD = Duration.ofSeconds(8);
    /** How long nodes may go on sending to a copy that is leaving. */
    private static final Duration HEARS_AFTER = Duration.ofSeconds(2);

    private static final List<String> SERVICES = List.of("legal-consultation", "phone-consultation");

    private final Stores stores;
    private final TestSms sms;
    private final Release before;
    private final Release after;
    private final Path laws;
    private final Tally tally = new Tally();
    private final Copies copies = new Copies();
    private final List<PortalCopy> running = new CopyOnWriteArrayList<>();

    private UpgradeRehearsal(Stores stores, TestSms sms, Release before, Release after) {
        this.stores = stores;
        this.sms = sms;
        this.before = before;
        this.after = after;
        this.laws = after.root().resolve("portal/src/test/laws");
    }

    /** @param arguments built checkout of the version before, built checkout of this one */
    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[1]).toAbsolutePath();
        Path logs = Files.createDirectories(root.resolve("portal/target/rehearsal"));
        TestSms sms = new TestSms();
        Stores stores = new Stores();
        var rehearsal = new UpgradeRehearsal(
                stores,
                sms,
                new Release("before", Path.of(arguments[0]).toAbsolutePath(), logs),
                new Release("after", root, logs));
        // However this ends, nothing that it started stays.
        Runtime.getRuntime().addShutdownHook(new Thread(rehearsal::end, "end-rehearsal"));
        boolean passed = false;
        try {
            passed = rehearsal.run();
        } catch (Exception failed) {
            failed.printStackTrace();
        }
        System.exit(passed ? 0 : 1);
    }

    private boolean run() throws Exception {
        begin();
        Visitors visitors = new Visitors(copies::next, sms, tally, SERVICES);
        try (visitors) {
            visitors.come();
            pause();
            upgrade();
            pause();
        }
        Map<String, Guest> booked = visitors.booked();
        say("what was booked is looked up and cancelled");
        return tell(visitors.begun(), booked.size(), cancelled(booked));
    }

    private static long cancelled(Map<String, Guest> booked) throws InterruptedException {
        List<Callable<Boolean>> visits = booked.entrySet().stream()
                .map(one -> (Callable<Boolean>) () -> one.getValue().cancel(one.getKey()))
                .toList();
        try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
            return people.invokeAll(visits).stream()
                    .filter(visit -> visit.state() == Future.State.SUCCESS && visit.resultNow())
                    .count();
        }
    }

    /** The version before, as it has been serving all along. */
    private void begin() throws Exception {
        say("the version before: schema, index and " + COPIES + " portals");
        before.migrate(stores.database().owner());
        stores.database().letPortalsIn();
        before.load(laws, stores.indexer());
        for (int copy = 0; copy < COPIES; copy++) {
            PortalCopy portal = start(before);
            // It has been serving for long, and is warm.
            Visitors.warm(portal.address());
            copies.join(portal);
        }
    }

    /** The order of docs/operations.md; the load runs while portals of both versions serve. */
    private void upgrade() throws Exception {
        var steps = new TreeSet<>(after.migrations());
        steps.removeAll(before.migrations());
        say("migrate: " + (steps.isEmpty() ? "the schema is the same" : steps));
        after.migrate(stores.database().owner());
        pause();
        List<PortalCopy> leaving = List.copyOf(running);
        for (PortalCopy old : leaving) {
            say("a portal of the new version starts, one of the version before is drained");
            copies.join(start(after));
            drain(old);
            if (old.equals(leaving.getFirst())) {
                pause();
                say("a new generation of the index, while both versions serve");
                after.load(laws, stores.indexer());
                pause();
                changeTheMapping();
            }
        }
    }

    /** Where both versions have the same mapping, one that neither knows stands in for the change. */
    private void changeTheMapping() throws Exception {
        if (after.mappings().equals(before.mappings())) {
            say("the mapping is the same: a generation serves whose mapping has one field more");
            try (var _ = new GenerationToCome(stores.elasticsearch()).serve()) {
                pause();
            }
        }
    }

    private PortalCopy start(Release release) throws IOException, InterruptedException {
        PortalCopy copy = release.start(stores.portal(sms));
        running.add(copy);
        return copy.awaitReady();
    }

    private void drain(PortalCopy old) throws InterruptedException {
        Thread.sleep(HEARS_AFTER);
        copies.leave(old);
        Thread.sleep(UNTIL_HEARD.minus(HEARS_AFTER));
        say("drained in " + old.drain().toMillis() + " ms");
        running.remove(old);
    }

    private boolean tell(int begun, int booked, long cancelled) {
        say("done");
        tally.lines().forEach(System.out::println);
        System.out.printf(
                "bookings: %d begun, %d confirmed, %d of these found and cancelled afterwards at portals of the new version%n",
                begun, booked, cancelled);
        System.out.printf("failed requests: %d%n", tally.failures().size());
        tally.failures().stream().limit(40).forEach(failure -> System.out.println("  " + failure));
        return tally.failures().isEmpty() && booked == begun && cancelled == booked;
    }

    private void end() {
        running.forEach(PortalCopy::close);
        stores.close();
    }

    private static void pause() throws InterruptedException {
        Thread.sleep(BETWEEN_STEPS);
    }

    private static void say(String what) {
        System.out.printf("[%tT] %s%n", System.currentTimeMillis(), what);
    }
}
