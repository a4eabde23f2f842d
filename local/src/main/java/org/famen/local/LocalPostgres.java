package org.famen.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.SystemUtils;

/**
 * A real PostgreSQL server, UTF-8 and UTC, that listens on loopback alone.
 *
 * <p>The server is a process of its own that outlives this JVM when that is killed; the next start on the same data folder
 * stops it first. Whoever can reach loopback on this machine is let in, so nothing but trial data belongs here.
 */
public final class LocalPostgres implements AutoCloseable {
    /** Its own user. Any password will do. */
    public static final String USER = "postgres";

    private static final String LOG_FILE = "postgresql.log";

    private final EmbeddedPostgres server;
    private final DataFolder data;
    private final String database;

    private LocalPostgres(EmbeddedPostgres server, DataFolder data, String database) {
        this.server = server;
        this.data = data;
        this.database = database;
    }

    /**
     * Starts a server and makes its database, after it has stopped what a killed process left running on the data folder.
     *
     * @throws LocalServerException when it does not answer in time; the message ends in the last lines of its log
     */
    public static LocalPostgres start(PostgresOptions options) {
        DataFolder data = DataFolder.open(options.data(), "famen-postgresql-");
        Path cluster = data.path().resolve("cluster");
        Path log = data.path().resolve(LOG_FILE);
        Postmaster.stopLeftBehind(cluster);
        try {
            Files.deleteIfExists(log);
            LocalPostgres postgres = new LocalPostgres(start(options, cluster, log), data, options.database());
            postgres.createDatabase(options.database());
            return postgres;
        } catch (IOException | IllegalStateException | SQLException e) {
            LocalServerException failure = new LocalServerException("PostgreSQL did not start.", log);
            failure.initCause(e);
            Postmaster.stopLeftBehind(cluster);
            data.close();
            throw failure;
        }
    }

    private static EmbeddedPostgres start(PostgresOptions options, Path cluster, Path log) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(options.port())
                .setPGStartupWait(options.startTimeout())
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                // The builtin locale sorts alike on every operating system. pg_trgm asks the C library which characters
                // are letters instead, and there the plain C locale sees none in Chinese.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("lc-ctype", SystemUtils.IS_OS_MAC ? "UTF-8" : "C.UTF-8")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                // The library turns safety off for speed; bookings that a visitor makes should survive a power cut.
                .setServerConfig("fsync", options.data().isPresent() ? "on" : "off")
                .setServerConfig("synchronous_commit", options.data().isPresent() ? "on" : "off")
                .setServerConfig("max_connections", "100")
                .start();
    }

    /** Empty when it has ended. */
    public Optional<ProcessHandle> process() {
        return Postmaster.running(data.path().resolve("cluster"));
    }

    /** As {@code kill -9} of the server and all its processes does; after {@link #close} another may start on its data. */
    public void kill() {
        List<ProcessHandle> all = process().stream()
                .flatMap(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    /** The JDBC address of the database of the options. */
    public String jdbcUrl() {
        return jdbcUrl(database);
    }

    /** The JDBC address of one of this server's databases. */
    public String jdbcUrl(String name) {
        return jdbcUrl(server.getPort(), name);
    }

    /** The JDBC address of a database of a server that answers at a port on loopback, or will. */
    public static String jdbcUrl(int port, String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    public String user() {
        return USER;
    }

    /** Any password will do; this one is for clients that insist on some. */
    public String password() {
        return USER;
    }

    /**
     * Makes a database unless it exists.
     *
     * @return its JDBC address
     */
    public String createDatabase(String name) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            if (!exists(connection, name)) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("CREATE DATABASE " + statement.enquoteIdentifier(name, true));
                }
            }
        }
        return jdbcUrl(name);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new LocalServerException("PostgreSQL did not stop: " + e.getMessage(), e);
        } finally {
            data.close();
        }
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
            query.setString(1, name);
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }
}
