package org.famen.portal.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A disk of memory that can be filled: root alone may mount one, on Linux. */
public final class SmallDisk implements AutoCloseable {
    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /**
     * @param folder where it is seen; must be there
     * @return empty where none can be mounted
     */
    public static Optional<SmallDisk> mount(Path folder, int megabytes) {
        return run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "famen-small-disk", folder.toString())
                ? Optional.of(new SmallDisk(folder))
                : Optional.empty();
    }

    /** For who writes to it. */
    public Path folder() {
        return folder;
    }

    /** To the last byte, as whatever else may lie on a disk. */
    public void fill() {
        byte[] piece = new byte[4096];
        try (OutputStream bytes = Files.newOutputStream(other())) {
            while (true) {
                bytes.write(piece);
            }
        } catch (IOException full) {
            if (!String.valueOf(full.getMessage()).contains("No space left")) {
                throw new UncheckedIOException(full);
            }
        }
    }

    /** Takes away what it was filled with. */
    public void free() {
        try {
            Files.delete(other());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        run("umount", folder.toString());
    }

    private Path other() {
        return folder.resolve("other");
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
