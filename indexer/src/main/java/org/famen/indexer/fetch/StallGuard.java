package org.famen.indexer.fetch;

import static java.util.Objects.requireNonNull;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A stream that fails when nothing has come for a while. The client's own timeout ends with the headers of an answer. */
final class StallGuard extends FilterInputStream {
    private final Duration patience;
    private final Thread watch;
    private volatile long lastRead = System.nanoTime();
    private volatile boolean stalled;

    StallGuard(InputStream stream, Duration patience) {
        super(requireNonNull(stream, "stream is null"));
        this.patience = requireNonNull(patience, "patience is null");
        this.watch = Thread.ofVirtual().start(this::watch);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count;
        try {
            count = super.read(buffer, offset, length);
        } catch (IOException e) {
            throw stalled ? silence(e) : e;
        }
        if (count < 0 && stalled) {
            throw silence(null);
        }
        lastRead = System.nanoTime();
        return count;
    }

    @Override
    public void close() throws IOException {
        watch.interrupt();
        super.close();
    }

    private IOException silence(@Nullable IOException cause) {
        var silence = new HttpTimeoutException("nothing came for " + patience.toMillis() / 1000.0 + " s");
        silence.initCause(cause);
        return silence;
    }

    private void watch() {
        try {
            long left = patience.toNanos();
            while (left > 0) {
                Thread.sleep(Duration.ofNanos(left));
                left = patience.toNanos() - (System.nanoTime() - lastRead);
            }
            stalled = true;
            // Wakes the reader.
            super.close();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new IllegalStateException("the stalled answer can't be closed", e);
        }
    }
}
