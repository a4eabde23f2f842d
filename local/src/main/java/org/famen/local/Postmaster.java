package org.famen.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The server process that a {@code postmaster.pid} names.
 *
 * <p>Its first three lines are the process id, the data folder and the start time in seconds since 1970 (PostgreSQL
 * documentation, "Database File Layout"). The file outlives a killed machine, and process ids are given out again, so the
 * process counts as the server only when it was started at that time.
 */
record Postmaster(long pid, Path cluster, Instant startedAt) {
    private static final String FILE = "postmaster.pid";
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(5);
    private static final int FAST_SHUTDOWN_SECONDS = 30;

    /** Stops the server that a killed process left behind on this data folder, and removes the file that it left there. */
    static void stopLeftBehind(Path cluster) {
        try {
            Path file = cluster.resolve(FILE);
            if (!Files.exists(file)) {
                return;
            }
            Optional<ProcessHandle> server = read(file).flatMap(Postmaster::process);
            if (server.isPresent()) {
                stop(server.get());
            }
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new LocalServerException("The PostgreSQL in " + cluster + " can't be stopped: " + e.getMessage(), e);
        }
    }

    /** The server that runs on this data folder. */
    static Optional<ProcessHandle> running(Path cluster) {
        try {
            Path file = cluster.resolve(FILE);
            return Files.exists(file) ? read(file).flatMap(Postmaster::process) : Optional.empty();
        } catch (IOException e) {
            throw new LocalServerException("The PostgreSQL in " + cluster + " can't be found: " + e.getMessage(), e);
        }
    }

    private static Optional<Postmaster> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        try {
            return Optional.of(new Postmaster(
                    Long.parseLong(lines.get(0).strip()),
                    Path.of(lines.get(1)),
                    Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()))));
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(this::isServer);
    }

    private boolean isServer(ProcessHandle process) {
        boolean postgres = process.info()
                .command()
                .map(Path::of)
                .map(Path::getFileName)
                .map(Path::toString)
                .filter("postgres"::equals)
                .isPresent();
        return postgres
                && process.info()
                        .startInstant()
                        .map(start -> Duration.between(start, startedAt).abs())
                        .filter(difference -> difference.compareTo(CLOCK_TOLERANCE) <= 0)
                        .isPresent();
    }

    /** SIGINT is PostgreSQL's fast shutdown; SIGTERM, all that Java can send, would wait for every client to leave. */
    private static void stop(ProcessHandle server) throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start();
        Processes.awaitEnd(server, FAST_SHUTDOWN_SECONDS);
    }
}
