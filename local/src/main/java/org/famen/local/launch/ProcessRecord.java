package org.famen.local.launch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that a run started. Its start time tells it from a later process with the same id.
 *
 * @param name what it is, for people
 */
record ProcessRecord(String name, long pid, Instant startedAt) {
    /** Linux counts start times from a boot time that it rounds to seconds. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    static Optional<ProcessRecord> of(String name, ProcessHandle process) {
        return process.info().startInstant().map(start -> new ProcessRecord(name, process.pid(), start));
    }

    static Optional<ProcessRecord> parse(String line) {
        String[] fields = line.split(" ", -1);
        try {
            return Optional.of(new ProcessRecord(
                    fields[0], Long.parseLong(fields[1]), Instant.ofEpochMilli(Long.parseLong(fields[2]))));
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            // A line cut short by a kill: nothing that could be ended safely.
            return Optional.empty();
        }
    }

    String line() {
        return name + " " + pid + " " + startedAt.toEpochMilli();
    }

    /** The process, if it still runs and is the one that was recorded. */
    Optional<ProcessHandle> running() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .startInstant()
                        .map(start -> Duration.between(startedAt, start).abs())
                        .filter(difference -> difference.compareTo(TOLERANCE) <= 0)
                        .isPresent());
    }
}
