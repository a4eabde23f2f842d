package org.famen.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresIT {
    @Test
    void speaksUtf8OnLoopbackAndHasTheExtensions() throws SQLException {
        try (LocalPostgres postgres = LocalPostgres.start(PostgresOptions.defaults())) {
            assertThat(ask(postgres, "SHOW server_version")).startsWith("18.");
            assertThat(ask(postgres, "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(ask(postgres, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            execute(postgres, "CREATE EXTENSION btree_gist; CREATE EXTENSION pg_trgm; CREATE EXTENSION pgcrypto");
            assertThat(ask(postgres, "SELECT similarity('法律援助中心', '法律援助') > 0.3"))
                    .isEqualTo("t");
        }
    }

    @Test
    void keepsItsDataOverARestart(@TempDir Path data) throws SQLException {
        PostgresOptions options = PostgresOptions.defaults().withData(data);
        try (LocalPostgres postgres = LocalPostgres.start(options)) {
            execute(postgres, "CREATE TABLE booking (name text); INSERT INTO booking VALUES ('法律体检')");
        }
        try (LocalPostgres postgres = LocalPostgres.start(options)) {
            assertThat(ask(postgres, "SELECT name FROM booking")).isEqualTo("法律体检");
        }
    }

    @Test
    void makesFurtherDatabases() throws SQLException {
        try (LocalPostgres postgres = LocalPostgres.start(PostgresOptions.defaults())) {
            String address = postgres.createDatabase("second");
            assertThat(postgres.createDatabase("second")).isEqualTo(address);
            try (Connection connection = DriverManager.getConnection(address, postgres.user(), postgres.password())) {
                assertThat(connection.getCatalog()).isEqualTo("second");
            }
        }
    }

    @Test
    void stopsTheServerThatAKilledRunLeftBehind(@TempDir Path data) throws Exception {
        ProcessHandle leftBehind;
        try (TestProcess run = TestProcess.start(PostgresRun.class, data.toString())) {
            run.awaitLine();
            leftBehind = ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("cluster/postmaster.pid"))
                            .getFirst()))
                    .orElseThrow();
            run.kill();
        }
        assertThat(leftBehind.isAlive()).isTrue();

        try (LocalPostgres postgres =
                LocalPostgres.start(PostgresOptions.defaults().withData(data))) {
            assertThat(leftBehind.isAlive()).isFalse();
            assertThat(ask(postgres, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void leavesAProcessAloneThatOnlyHasTheRecordedId(@TempDir Path data) throws Exception {
        LocalPostgres.start(PostgresOptions.defaults().withData(data)).close();
        Files.writeString(
                data.resolve("cluster/postmaster.pid"),
                "%d%n%s%n%d%n".formatted(ProcessHandle.current().pid(), data.resolve("cluster"), 1_700_000_000L));

        try (LocalPostgres postgres =
                LocalPostgres.start(PostgresOptions.defaults().withData(data))) {
            assertThat(ask(postgres, "SELECT 1")).isEqualTo("1");
        }
    }

    private static void execute(LocalPostgres postgres, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(LocalPostgres postgres, String query) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
