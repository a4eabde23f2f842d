package org.famen.local;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How to start a local PostgreSQL. {@link #defaults()} is a server on a free port with a temporary data folder; each
 * {@code with} method returns a changed copy.
 *
 * @param data where the server keeps its databases and its log; empty for a temporary folder, deleted on close
 * @param port port on loopback, 0 for a free one
 * @param database made at the start unless it exists
 * @param startTimeout how long to wait until the server answers
 */
public record PostgresOptions(Optional<Path> data, int port, String database, Duration startTimeout) {
    private static final Duration START_TIMEOUT = Duration.ofMinutes(1);

    public PostgresOptions {
        requireNonNull(data, "data is null");
        requireNonNull(database, "database is null");
        requireNonNull(startTimeout, "startTimeout is null");
    }

    public static PostgresOptions defaults() {
        return new PostgresOptions(Optional.empty(), 0, "famen", START_TIMEOUT);
    }

    public PostgresOptions withData(Path folder) {
        return new PostgresOptions(Optional.of(folder), port, database, startTimeout);
    }

    public PostgresOptions withPort(int serverPort) {
        return new PostgresOptions(data, serverPort, database, startTimeout);
    }
}
