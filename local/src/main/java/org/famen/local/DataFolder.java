package org.famen.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A server's folder: kept when it was given, deleted on close when it was made for the occasion. */
record DataFolder(Path path, boolean temporary) implements AutoCloseable {
    static DataFolder open(Optional<Path> given, String prefix) {
        try {
            return given.isPresent()
                    ? new DataFolder(Files.createDirectories(given.get()).toRealPath(), false)
                    : new DataFolder(Files.createTempDirectory(prefix).toRealPath(), true);
        } catch (IOException e) {
            throw new LocalServerException("The data folder can't be made: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        if (!temporary) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The temporary folder " + path + " can't be deleted", e);
        }
    }
}
