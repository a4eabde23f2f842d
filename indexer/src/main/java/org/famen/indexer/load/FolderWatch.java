package org.famen.indexer.load;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Tells when files of a folder have changed and rest again. It looks instead of listening, because no system tells of folders
 * below a folder, of shares in a network and of programs that write a file by parts alike.
 */
public final class FolderWatch {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Path folder;
    private String told;

    /** What the folder holds now counts as told. */
    public FolderWatch(Path folder) throws IOException {
        this.folder = requireNonNull(folder, "folder is null");
        this.told = Fingerprint.ofFiles(folder);
    }

    /** Waits for a change; returns when two looks after each other have seen the same. */
    public void awaitChange() throws InterruptedException {
        String before = told;
        while (true) {
            Thread.sleep(BETWEEN_LOOKS);
            String now = look();
            if (now.equals(before) && !now.equals(told)) {
                told = now;
                return;
            }
            before = now;
        }
    }

    /** A file that goes away while it is looked at is a change that is not over. */
    private String look() {
        try {
            return Fingerprint.ofFiles(folder);
        } catch (IOException | UncheckedIOException gone) {
            return "";
        }
    }
}
