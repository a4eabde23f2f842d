package org.famen.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.famen.local.LocalPostgres;
import org.famen.local.PostgresOptions;
import org.famen.portal.database.DatabaseUnavailableException;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.SmallDisk;
import org.famen.portal.testing.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The disk of PostgreSQL is full while people confirm: a small one of memory, which root alone may mount, on Linux. */
@Timeout(180)
class FullDiskIT {
    private static final int PEOPLE = 200;
    private static final int FEW = 10;
    /** Of a megabyte: as many as the disk would hold when it were empty. */
    private static final int PIECES_OF_LOG = 300;

    private static final int MEGABYTES = 300;

    @TempDir
    Path folder;

    private SmallDisk disk;

    @BeforeEach
    void mount() {
        Optional<SmallDisk> mounted = SmallDisk.mount(folder, MEGABYTES);
        assumeTrue(mounted.isPresent(), "a disk that can be filled can't be mounted here");
        disk = mounted.get();
    }

    @AfterEach
    void unmount() {
        if (disk != null) {
            disk.close();
        }
    }

    @Test
    void whatWasAnsweredConfirmedIsThereAndTheRestIsBookedWhenThereIsRoomAgain() throws Exception {
        try (LocalPostgres server =
                        LocalPostgres.start(PostgresOptions.defaults().withData(folder.resolve("data")));
                PortalUnderTest portal =
                        PortalUnderTest.startOn(server.createDatabase("bookings"), HeldBookings.settings(server))) {
            HeldBookings held = HeldBookings.make(portal, PEOPLE);
            Sql postgres = Sql.of(portal);
            // A whole new segment of the log: without any, PostgreSQL ends, as KilledPostgresIT has it.
            postgres.run("SELECT pg_switch_wal()");
            postgres.run("CHECKPOINT");
            disk.fill();
            Map<UUID, String> told = new ConcurrentHashMap<>();
            Set<UUID> failed = ConcurrentHashMap.newKeySet();
            for (HeldBookings.Held one : held.all()) {
                try {
                    assertThat(held.confirm(one, told)).isTrue();
                } catch (DatabaseUnavailableException full) {
                    failed.add(one.id());
                }
            }
            assertThat(failed).as("the full disk was felt").isNotEmpty();
            assertThat(portal.get("/about").status()).isEqualTo(200);
            assertThat(HeldBookings.confirmed(portal)).containsExactlyInAnyOrderEntriesOf(told);
            BookingInvariants.check(postgres);

            disk.free();

            held.all().stream()
                    .filter(one -> failed.contains(one.id()))
                    .forEach(one -> assertThat(held.confirm(one, told)).isTrue());
            assertThat(HeldBookings.confirmed(portal)).hasSize(PEOPLE).containsExactlyInAnyOrderEntriesOf(told);
            BookingInvariants.check(postgres);
        }
    }

    /** A segment of the log for which there is no room: PostgreSQL ends then, and can't start before there is some. */
    @Test
    void aServerWithoutRoomForItsLogEndsAndHasLostNothingWhenItStartsAgain() throws Exception {
        PostgresOptions options = PostgresOptions.defaults().withData(folder.resolve("data"));
        LocalPostgres first = LocalPostgres.start(options);
        String database = first.createDatabase("bookings");
        int port = Integer.parseInt(database.replaceFirst(".*:(\\d+)/.*", "$1"));
        try (PortalUnderTest portal = PortalUnderTest.startOn(database, HeldBookings.settings(first))) {
            HeldBookings held = HeldBookings.make(portal, FEW);
            Sql postgres = Sql.of(portal);
            Map<UUID, String> told = new ConcurrentHashMap<>();
            held.confirm(0, FEW / 2, told);
            disk.fill();
            assertThatThrownBy(() -> fillLog(postgres)).isInstanceOf(IllegalStateException.class);
            for (HeldBookings.Held one : held.all().subList(FEW / 2, FEW)) {
                assertThatThrownBy(() -> held.confirm(one, told)).isInstanceOf(DatabaseUnavailableException.class);
            }
            assertThat(portal.get("/about").status()).isEqualTo(200);
            assertThat(portal.get("/book/class").status()).isEqualTo(503);
            first.close();

            disk.free();
            try (LocalPostgres second = LocalPostgres.start(options.withPort(port))) {
                while (portal.get("/book/class").status() == 503) {
                    Thread.sleep(100);
                }
                assertThat(HeldBookings.confirmed(portal)).containsExactlyInAnyOrderEntriesOf(told);
                held.confirm(FEW / 2, FEW, told);
                assertThat(HeldBookings.confirmed(portal)).hasSize(FEW).containsExactlyInAnyOrderEntriesOf(told);
                BookingInvariants.check(postgres);
            }
        }
    }

    /** Writes to the log alone, until there is no room for more of it. */
    private static void fillLog(Sql postgres) {
        for (int piece = 0; piece < PIECES_OF_LOG; piece++) {
            postgres.run("SELECT pg_logical_emit_message(false, 'test', repeat('x', 1000000))");
        }
    }
}
