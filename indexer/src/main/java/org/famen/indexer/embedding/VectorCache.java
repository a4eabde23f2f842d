package org.famen.indexer.embedding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.famen.content.ranking.embedding.QuantizedVector;
import org.famen.content.ranking.embedding.SentenceEncoder;

/**
 * Vectors in a file, by what was encoded: later loads, other cities and measurements find them there. A record is the first
 * 16 bytes of the text's SHA-256 and one byte a dimension, 528 bytes in all; records are only ever added. What a killed
 * program has left half-written is cut off. One program writes at a time.
 */
public final class VectorCache implements ProvisionVectors, AutoCloseable {
    private static final int KEY_BYTES = 16;
    private static final int RECORD_BYTES = KEY_BYTES + SentenceEncoder.DIMENSIONS;
    private static final int READ_AT_ONCE = 10_000;

    private final FileChannel file;
    private final Map<Key, Long> positions = new HashMap<>();
    private long end;

    private record Key(long first, long second) {
        static Key of(String text) {
            ByteBuffer digest = ByteBuffer.wrap(DigestUtils.sha256(text));
            return new Key(digest.getLong(), digest.getLong());
        }
    }

    private VectorCache(FileChannel file) throws IOException {
        this.file = file;
        read();
    }

    /**
     * @param folder made where it is not there
     * @throws IOException when it can't be written, or another program has it open
     */
    public static VectorCache open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path path = folder.resolve(SentenceEncoder.ID + ".vectors");
        FileChannel file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            lock(file, path);
            return new VectorCache(file);
        } catch (IOException | RuntimeException failure) {
            file.close();
            throw failure;
        }
    }

    private static void lock(FileChannel file, Path path) throws IOException {
        try {
            FileLock lock = file.tryLock();
            if (lock != null) {
                return;
            }
        } catch (OverlappingFileLockException ofThisProgram) {
            // Told like one that another program holds.
        }
        throw new IOException(
                path + " is in use by another load: wait for its end, or name another folder by --vectors");
    }

    private void read() throws IOException {
        long whole = file.size() / RECORD_BYTES * RECORD_BYTES;
        ByteBuffer records = ByteBuffer.allocate(READ_AT_ONCE * RECORD_BYTES);
        while (end < whole) {
            records.clear().limit((int) Math.min(records.capacity(), whole - end));
            readFully(records, end);
            for (int at = 0; at < records.limit(); at += RECORD_BYTES) {
                positions.put(new Key(records.getLong(at), records.getLong(at + Long.BYTES)), end + at + KEY_BYTES);
            }
            end += records.limit();
        }
        file.truncate(end);
    }

    private void readFully(ByteBuffer into, long from) throws IOException {
        for (long at = from; into.hasRemaining(); ) {
            int count = file.read(into, at);
            if (count < 0) {
                throw new IOException("the file of vectors ends too early");
            }
            at += count;
        }
    }

    /** How many it holds. */
    public synchronized int size() {
        return positions.size();
    }

    @Override
    public Optional<QuantizedVector> of(String text) {
        Long position;
        synchronized (this) {
            position = positions.get(Key.of(text));
        }
        if (position == null) {
            return Optional.empty();
        }
        ByteBuffer vector = ByteBuffer.allocate(SentenceEncoder.DIMENSIONS);
        try {
            readFully(vector, position);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Optional.of(new QuantizedVector(vector.array()));
    }

    public synchronized boolean has(String text) {
        return positions.containsKey(Key.of(text));
    }

    /** What it holds of that text already stays. */
    public synchronized void put(String text, QuantizedVector vector) throws IOException {
        Key key = Key.of(text);
        if (positions.containsKey(key)) {
            return;
        }
        ByteBuffer bytes = ByteBuffer.allocate(RECORD_BYTES)
                .putLong(key.first())
                .putLong(key.second())
                .put(vector.bytes())
                .flip();
        for (long at = end; bytes.hasRemaining(); ) {
            at += file.write(bytes, at);
        }
        positions.put(key, end + KEY_BYTES);
        end += RECORD_BYTES;
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }
}
