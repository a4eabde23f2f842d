package org.famen.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.io.FileUtils;
import org.famen.local.LocalPostgres;
import org.famen.local.PostgresOptions;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything of PostgreSQL is deleted but a backup that was taken while people booked: a copy of the files between {@code
 * pg_backup_start} and {@code pg_backup_stop} with the log behind it, as CloudNativePG takes them (PostgreSQL
 * documentation, "Making a Base Backup Using the Low Level API").
 */
class RestoreIT {
    private static final int BEFORE = 20;
    private static final int MEANWHILE = 40;

    @TempDir
    Path folder;

    @Test
    void aBackupBringsEverythingBack() throws Exception {
        Path lost = folder.resolve("lost");
        Path found = folder.resolve("found");
        LocalPostgres first = LocalPostgres.start(PostgresOptions.defaults().withData(lost));
        String database = first.createDatabase("bookings");
        Map<UUID, String> told = new ConcurrentHashMap<>();
        Map<String, String> before;
        try (Connection backup = DriverManager.getConnection(first.jdbcUrl(), first.user(), first.password())) {
            try (PortalUnderTest portal = PortalUnderTest.startOn(database, HeldBookings.settings(first))) {
                HeldBookings held = HeldBookings.make(portal, BEFORE + MEANWHILE);
                held.confirm(0, BEFORE, told);
                row(backup, "SELECT pg_backup_start('rehearsal', true)");
                Thread booking = Thread.startVirtualThread(() -> held.confirm(BEFORE, BEFORE + MEANWHILE, told));
                copy(lost, found, "pg_wal");
                booking.join();
            }
            before = checksums(database, first);
            String label = row(backup, "SELECT labelfile FROM pg_backup_stop(true)");
            Files.writeString(found.resolve("cluster").resolve("backup_label"), label);
            FileUtils.copyDirectory(
                    lost.resolve("cluster/pg_wal").toFile(),
                    found.resolve("cluster/pg_wal").toFile());
        }
        first.close();
        FileUtils.deleteDirectory(lost.toFile());

        try (LocalPostgres second =
                LocalPostgres.start(PostgresOptions.defaults().withData(found))) {
            String restored = second.createDatabase("bookings");

            assertThat(checksums(restored, second)).isEqualTo(before);
            try (PortalUnderTest portal = PortalUnderTest.startOn(restored, HeldBookings.settings(second))) {
                assertThat(HeldBookings.confirmed(portal))
                        .hasSize(BEFORE + MEANWHILE)
                        .isEqualTo(told);
                BookingInvariants.check(Sql.of(portal));
            }
        }
    }

    /** The files of the server, but not those that say that it runs, and not what is left out. */
    private static void copy(Path from, Path to, String leftOut) throws IOException {
        Set<String> without = Set.of(leftOut, "postmaster.pid", "postmaster.opts", "epg-lock");
        FileUtils.copyDirectory(
                from.resolve("cluster").toFile(),
                to.resolve("cluster").toFile(),
                file -> !without.contains(file.getName()));
        // PostgreSQL starts on no folder that others may look into.
        Files.setPosixFilePermissions(to.resolve("cluster"), PosixFilePermissions.fromString("rwx------"));
    }

    /** Of all rows of each table, whatever their order. */
    private static Map<String, String> checksums(String database, LocalPostgres server) throws SQLException {
        Map<String, String> checksums = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(database, server.user(), server.password());
                Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")) {
            while (tables.next()) {
                String table = tables.getString(1);
                checksums.put(
                        table,
                        row(
                                connection,
                                "SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') FROM "
                                        + table + " t"));
            }
        }
        assertThat(checksums).containsKeys("booking", "audit_event", "consent", "outbox");
        return checksums;
    }

    private static String row(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
