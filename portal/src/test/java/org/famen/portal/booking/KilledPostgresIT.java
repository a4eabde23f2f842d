package org.famen.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.city.CityContent;
import org.famen.content.service.Service;
import org.famen.local.LocalPostgres;
import org.famen.local.PostgresOptions;
import org.famen.portal.personal.PersonalData;
import org.famen.portal.site.Visitor;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.timetable.FreeSlot;
import org.famen.portal.timetable.Publication;
import org.famen.portal.timetable.SlotFinder;
import org.famen.portal.timetable.SlotQuery;
import org.famen.portal.timetable.Timetables;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * PostgreSQL and all its processes are killed at once while fifty bookings a second are confirmed, and started again on what
 * it left on the disk.
 */
class KilledPostgresIT {
    private static final int A_SECOND = 50;
    private static final int SECONDS = 6;
    private static final int KILLED_AFTER = 3;

    @TempDir
    Path folder;

    private record Held(Visitor visitor, UUID id) {}

    @Test
    void whatWasAnsweredConfirmedIsThereAndWhatWasNotCanBeAskedAgain() throws Exception {
        LocalPostgres first = LocalPostgres.start(PostgresOptions.defaults().withData(folder));
        String database = first.createDatabase("bookings");
        int port = Integer.parseInt(database.replaceFirst(".*:(\\d+)/.*", "$1"));
        try (PortalUnderTest portal = PortalUnderTest.startOn(database, settings(first))) {
            List<Held> held = hold(portal, A_SECOND * SECONDS);
            Map<UUID, String> told = new ConcurrentHashMap<>();
            Set<UUID> failed = ConcurrentHashMap.newKeySet();
            CompletableFuture<LocalPostgres> second = new CompletableFuture<>();
            try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int number = 0; number < held.size(); number++) {
                    Held one = held.get(number);
                    people.submit(() -> confirm(portal, one, told, failed));
                    Thread.sleep(Duration.ofSeconds(1).dividedBy(A_SECOND));
                    if (number == A_SECOND * KILLED_AFTER) {
                        people.submit(() -> second.complete(killAndStartAgain(first, port)));
                    }
                }
            }
            try {
                assertThat(told).isNotEmpty();
                assertThat(failed).as("the kill was felt").isNotEmpty();
                Map<UUID, String> there = confirmed(portal);
                assertThat(there).containsAllEntriesOf(told);
                BookingInvariants.check(portal.bean(Jdbi.class));

                held.stream()
                        .filter(one -> failed.contains(one.id()))
                        .forEach(one -> confirm(portal, one, told, failed));

                assertThat(confirmed(portal)).hasSize(held.size()).containsExactlyInAnyOrderEntriesOf(told);
                BookingInvariants.check(portal.bean(Jdbi.class));
            } finally {
                second.join().close();
            }
        }
    }

    private static Map<String, Object> settings(LocalPostgres server) {
        return Map.of(
                "datasources.default.username", server.user(),
                "datasources.default.password", server.password(),
                // Whoever asks while the server is away is told so soon.
                "datasources.default.connection-timeout", 2_000);
    }

    /** With a verified phone and all details, so that one step is left. */
    private static List<Held> hold(PortalUnderTest portal, int count) {
        portal.bean(Publication.class).publish(LargeTimetable.of(portal.bean(CityContent.class)));
        Service service = portal.bean(Timetables.class).now().service("talk").orElseThrow();
        LocalDate day = LocalDate.of(2026, 12, 2);
        List<FreeSlot> free = portal
                .bean(SlotFinder.class)
                .all(new SlotQuery(service, Optional.empty(), Optional.empty(), day, day.plusDays(3)))
                .stream()
                .limit(count)
                .toList();
        List<Held> held = new ArrayList<>();
        for (FreeSlot slot : free) {
            Visitor visitor = new Visitor("visitor-" + held.size());
            Holds holds = portal.bean(Holds.class);
            UUID id = ((HoldOutcome.Held)
                            holds.take(visitor, service, slot.at(), slot.time().startsAt()))
                    .booking()
                    .id();
            String phone = "10008%06d".formatted(held.size());
            holds.describe(visitor, id, new PersonalData("测试人", phone, null, "借条", null, null, null, List.of()), "借款");
            holds.verify(id);
            held.add(new Held(visitor, id));
        }
        return held;
    }

    private static void confirm(PortalUnderTest portal, Held one, Map<UUID, String> told, Set<UUID> failed) {
        try {
            if (portal.bean(Bookings.class).confirm(one.visitor(), one.id(), "1")
                    instanceof ConfirmOutcome.Confirmed done) {
                told.put(one.id(), String.valueOf(done.booking().reference()));
                return;
            }
        } catch (RuntimeException away) {
            // What a visitor sees then is tested elsewhere; here counts that nothing was said to be booked.
        }
        failed.add(one.id());
    }

    private static Map<UUID, String> confirmed(PortalUnderTest portal) {
        return portal
                .bean(Jdbi.class)
                .withHandle(handle -> handle.select("SELECT id, reference FROM booking WHERE state = 'CONFIRMED'")
                        .map((row, context) -> Map.entry(row.getObject("id", UUID.class), row.getString("reference")))
                        .list())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private LocalPostgres killAndStartAgain(LocalPostgres first, int port) throws IOException {
        kill();
        // There is nothing left to stop; this gives the folder free.
        first.close();
        return LocalPostgres.start(PostgresOptions.defaults().withData(folder).withPort(port));
    }

    /** The postmaster and everything that it started. */
    private void kill() throws IOException {
        Path postmaster = folder.resolve("cluster").resolve("postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(postmaster).getFirst().strip());
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(server), server.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }
}
