package org.famen.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.famen.local.LocalPostgres;
import org.famen.local.PostgresOptions;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Sql;
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
    /** How often somebody asks again. */
    private static final int PATIENCE = 3;

    @TempDir
    Path folder;

    @Test
    void whatWasAnsweredConfirmedIsThereAndWhatWasNotCanBeAskedAgain() throws Exception {
        LocalPostgres first = LocalPostgres.start(PostgresOptions.defaults().withData(folder));
        String database = first.createDatabase("bookings");
        // Not through the portal's pool, which may still be waiting before it tries the new server.
        Sql postgres = Sql.of(database, first.user(), first.password());
        int port = Integer.parseInt(database.replaceFirst(".*:(\\d+)/.*", "$1"));
        try (PortalUnderTest portal = PortalUnderTest.startOn(database, HeldBookings.settings(first))) {
            HeldBookings held = HeldBookings.make(portal, A_SECOND * SECONDS);
            Map<UUID, String> told = new ConcurrentHashMap<>();
            Set<UUID> failed = ConcurrentHashMap.newKeySet();
            CompletableFuture<LocalPostgres> second = new CompletableFuture<>();
            try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int number = 0; number < held.all().size(); number++) {
                    HeldBookings.Held one = held.all().get(number);
                    people.submit(() -> confirm(held, one, told, failed));
                    Thread.sleep(Duration.ofSeconds(1).dividedBy(A_SECOND));
                    if (number == A_SECOND * KILLED_AFTER) {
                        people.submit(() -> second.complete(killAndStartAgain(first, port)));
                    }
                }
            }
            try {
                assertThat(told).isNotEmpty();
                assertThat(failed).as("the kill was felt").isNotEmpty();
                Map<UUID, String> there = HeldBookings.confirmed(postgres);
                assertThat(there).containsAllEntriesOf(told);
                BookingInvariants.check(postgres);

                // A connection that was given back a moment before the kill is found dead by whoever gets it.
                for (int again = 0; again < PATIENCE; again++) {
                    held.all().stream()
                            .filter(one -> !told.containsKey(one.id()))
                            .forEach(one -> confirm(held, one, told, failed));
                }

                assertThat(HeldBookings.confirmed(postgres))
                        .hasSize(held.all().size())
                        .containsExactlyInAnyOrderEntriesOf(told);
                BookingInvariants.check(postgres);
            } finally {
                second.join().close();
            }
        }
    }

    private static void confirm(HeldBookings held, HeldBookings.Held one, Map<UUID, String> told, Set<UUID> failed) {
        try {
            if (held.confirm(one, told)) {
                return;
            }
        } catch (RuntimeException away) {
            // What a visitor sees then is tested elsewhere; here counts that nothing was said to be booked.
        }
        failed.add(one.id());
    }

    private LocalPostgres killAndStartAgain(LocalPostgres first, int port) {
        first.kill();
        // There is nothing left to stop; this gives the folder free.
        first.close();
        return LocalPostgres.start(PostgresOptions.defaults().withData(folder).withPort(port));
    }
}
