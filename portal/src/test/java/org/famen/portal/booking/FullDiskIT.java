package org.famen.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.famen.local.LocalPostgres;
import org.famen.local.PostgresOptions;
import org.famen.portal.database.DatabaseUnavailableException;
import org.famen.portal.testing.PortalUnderTest;
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

    @TempDir
    Path disk;

    @BeforeEach
    void mount() throws Exception {
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=300m", "famen-full-disk", disk.toString()),
                "a disk that can be filled can't be mounted here");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    @Test
    void whatWasAnsweredConfirmedIsThereAndTheRestIsBookedWhenThereIsRoomAgain() throws Exception {
        Path other = disk.resolve("other");
        try (LocalPostgres server =
                        LocalPostgres.start(PostgresOptions.defaults().withData(disk.resolve("data")));
                PortalUnderTest portal =
                        PortalUnderTest.startOn(server.createDatabase("bookings"), HeldBookings.settings(server))) {
            HeldBookings held = HeldBookings.make(portal, PEOPLE);
            Sql postgres = Sql.of(portal);
            // A whole new segment of the log: without any, PostgreSQL ends, as KilledPostgresIT has it.
            postgres.run("SELECT pg_switch_wal()");
            postgres.run("CHECKPOINT");
            fill(other);
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

            Files.delete(other);

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
        PostgresOptions options = PostgresOptions.defaults().withData(disk.resolve("data"));
        Path other = disk.resolve("other");
        LocalPostgres first = LocalPostgres.start(options);
        String database = first.createDatabase("bookings");
        int port = Integer.parseInt(database.replaceFirst(".*:(\\d+)/.*", "$1"));
        try (PortalUnderTest portal = PortalUnderTest.startOn(database, HeldBookings.settings(first))) {
            HeldBookings held = HeldBookings.make(portal, FEW);
            Sql postgres = Sql.of(portal);
            Map<UUID, String> told = new ConcurrentHashMap<>();
            held.confirm(0, FEW / 2, told);
            fill(other);
            assertThatThrownBy(() -> fillLog(postgres)).isInstanceOf(IllegalStateException.class);
            for (HeldBookings.Held one : held.all().subList(FEW / 2, FEW)) {
                assertThatThrownBy(() -> held.confirm(one, told)).isInstanceOf(DatabaseUnavailableException.class);
            }
            assertThat(portal.get("/about").status()).isEqualTo(200);
            assertThat(portal.get("/book/class").status()).isEqualTo(503);
            first.close();

            Files.delete(other);
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

    /** To the last byte, as whatever else may lie on the disk. */
    private static void fill(Path file) throws IOException {
        byte[] piece = new byte[4096];
        try (OutputStream bytes = Files.newOutputStream(file)) {
            while (true) {
                bytes.write(piece);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private static boolean run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
