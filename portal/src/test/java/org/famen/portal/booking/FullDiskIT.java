package org.famen.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.famen.portal.site.DatabaseAwayException;
import org.famen.portal.testing.PortalUnderTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk of PostgreSQL is full while people confirm: a small one of memory, which root alone may mount, on Linux. */
class FullDiskIT {
    private static final int PEOPLE = 200;

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
            Jdbi jdbi = portal.bean(Jdbi.class);
            // A whole new segment of the log: without any, PostgreSQL ends, as KilledPostgresIT has it.
            jdbi.useHandle(handle -> {
                handle.execute("SELECT pg_switch_wal()");
                handle.execute("CHECKPOINT");
            });
            fill(other);
            Map<UUID, String> told = new ConcurrentHashMap<>();
            Set<UUID> failed = ConcurrentHashMap.newKeySet();
            for (HeldBookings.Held one : held.all()) {
                try {
                    assertThat(held.confirm(one, told)).isTrue();
                } catch (DatabaseAwayException full) {
                    failed.add(one.id());
                }
            }
            assertThat(failed).as("the full disk was felt").isNotEmpty();
            assertThat(portal.get("/about").status()).isEqualTo(200);
            assertThat(HeldBookings.confirmed(portal)).containsExactlyInAnyOrderEntriesOf(told);
            BookingInvariants.check(jdbi);

            Files.delete(other);

            held.all().stream()
                    .filter(one -> failed.contains(one.id()))
                    .forEach(one -> assertThat(held.confirm(one, told)).isTrue());
            assertThat(HeldBookings.confirmed(portal)).hasSize(PEOPLE).containsExactlyInAnyOrderEntriesOf(told);
            BookingInvariants.check(jdbi);
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
