package org.famen.local.launch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.famen.local.Processes;

/** The file {@code processes} of a data folder: what a run has started, so that the next one can end what it left behind. */
final class ProcessRecords {
    private static final int END_SECONDS = 10;

    private final Path file;

    ProcessRecords(Path data) {
        this.file = data.resolve("processes");
    }

    synchronized void add(String name, ProcessHandle process) {
        ProcessRecord.of(name, process).ifPresent(record -> append(record.line()));
    }

    /** Ends the recorded processes that still run, and forgets them all. */
    synchronized void endLeftBehind() {
        try {
            // What a crash left of a line is no text in any encoding, and no record.
            List<String> lines = Files.exists(file) ? Files.readAllLines(file, ISO_8859_1) : List.of();
            List<ProcessHandle> leftBehind = lines.stream()
                    .flatMap(line -> ProcessRecord.parse(line).stream())
                    .flatMap(record -> record.running().stream())
                    .toList();
            leftBehind.forEach(ProcessHandle::destroy);
            leftBehind.forEach(process -> Processes.awaitEnd(process, END_SECONDS));
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new LaunchException(file + " can't be read: " + e.getMessage(), e);
        }
    }

    private void append(String line) {
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new LaunchException(file + " can't be written: " + e.getMessage(), e);
        }
    }
}
