package org.famen.portal.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.famen.portal.database.DatabaseUpgrade;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.TestPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A change of the schema that needs a table which somebody has been writing to for long. */
class LockedTableIT {
    private static final String WRITES = "LOCK TABLE booking IN ROW EXCLUSIVE MODE";
    private static final Duration WAIT = Duration.ofSeconds(20);
    private static final Duration MAX_LENGTH = Duration.ofSeconds(6);

    @Test
    void nobodyWaitsLongForAChangeThatCannotBeMadeYetAndItIsMadeLater() throws Exception {
        String database = TestPostgres.createDatabase();
        // The step after this one needs a lock on bookings.
        Flyway.configure()
                .dataSource(
                        database,
                        TestPostgres.server().user(),
                        TestPostgres.server().password())
                .target("41")
                .load()
                .migrate();
        try (Connection writer = connect(database);
                Connection others = connect(database)) {
            run(writer, WRITES);
            try (PortalUnderTest portal = PortalUnderTest.start(Map.of("datasources.default.url", database))) {
                awaitSomebodyWaiting(others);

                long start = System.nanoTime();
                run(others, WRITES);
                others.commit();
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(MAX_LENGTH);
                assertThat(portal.bean(DatabaseUpgrade.class).isDone()).isFalse();

                writer.commit();
                portal.awaitSchema();
                assertThat(portal.bean(DatabaseUpgrade.class).isDone()).isTrue();
            }
        }
    }

    private static Connection connect(String database) throws SQLException {
        Connection connection = DriverManager.getConnection(
                database, TestPostgres.server().user(), TestPostgres.server().password());
        connection.setAutoCommit(false);
        return connection;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void awaitSomebodyWaiting(Connection connection) throws Exception {
        long end = System.nanoTime() + WAIT.toNanos();
        while (!isSomebodyWaiting(connection)) {
            assertThat(System.nanoTime()).as("nobody waits for a lock").isLessThan(end);
            Thread.sleep(50);
        }
    }

    private static boolean isSomebodyWaiting(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var waiting = statement.executeQuery(
                        "SELECT FROM pg_locks WHERE NOT granted AND relation = 'booking'::regclass")) {
            return waiting.next();
        } finally {
            connection.commit();
        }
    }
}
