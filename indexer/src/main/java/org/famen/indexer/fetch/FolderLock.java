package org.famen.indexer.fetch;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.famen.indexer.load.LoadProgress;

/** The right to change the cache: two processes must not write one file. The operating system takes it back at the end. */
final class FolderLock implements AutoCloseable {
    private final FileLock lock;

    private FolderLock(FileLock lock) {
        this.lock = requireNonNull(lock, "lock is null");
    }

    static FolderLock acquire(Path folder, LoadProgress progress) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            progress.step("Waiting for another program that uses " + folder);
            lock = channel.lock();
        }
        return new FolderLock(lock);
    }

    @Override
    public void close() throws IOException {
        // Gives the lock back too.
        lock.acquiredBy().close();
    }
}
