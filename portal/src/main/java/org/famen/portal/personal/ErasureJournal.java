package org.famen.portal.personal;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.famen.portal.database.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers outside of the database what people had erased, since a backup that is brought back holds it again. It names ids alone.
 * What is erased because its time is over needs no journal: its time is over after a restore too.
 */
@Singleton
public class ErasureJournal {
    private static final Logger LOG = LoggerFactory.getLogger(ErasureJournal.class);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final ErasureSettings settings;
    private final Database database;
    private final Clock clock;
    private final ReentrantLock writing = new ReentrantLock();

    ErasureJournal(ErasureSettings settings, Database database, Clock clock) {
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    /**
     * The last thing that the transaction does in which it is erased. A portal that ends between the two has the line, and what it
     * names is erased at the next start: its person has asked for that. The other way round the line would be lost.
     *
     * @throws IllegalStateException outside of a transaction
     */
    public void add(String kind, UUID id) {
        database.checkWithin();
        LOG.info("Erasing {}/{}", kind, id);
        String file = settings.journal();
        if (file == null || file.isBlank()) {
            return;
        }
        if (!enter()) {
            LOG.error("{} can't be written: another line has not arrived yet", file);
            return;
        }
        try {
            write(Path.of(file), clock.instant() + " " + kind + "/" + id + "\n");
        } catch (IOException e) {
            // They are erased all the same; the line above is left for whoever brings a backup back.
            LOG.error("{} can't be written: {}", file, e.getMessage());
        } finally {
            writing.unlock();
        }
    }

    /**
     * Whoever waits holds a connection to PostgreSQL: where the volume hangs, which NFS does for ever, one of them is lost by it and
     * not all.
     */
    private boolean enter() {
        try {
            return writing.tryLock(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void write(Path file, String line) throws IOException {
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
    }
}
