package org.famen.indexer.fetch;

import static java.util.Objects.requireNonNull;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What an archive may still hold; counts what is really read and believes no size that the archive states. */
final class UnpackBudget {
    /** A handful of small files may well repeat themselves a thousand times. */
    private static final long RATIO_FROM_BYTES = 10L << 20;

    private final UnpackLimits limits;
    private final long archiveBytes;
    private long bytes;
    private int entries;

    UnpackBudget(UnpackLimits limits, long archiveBytes) {
        this.limits = requireNonNull(limits, "limits is null");
        this.archiveBytes = archiveBytes;
    }

    void takeEntry() {
        entries++;
        if (entries > limits.entries()) {
            throw new FetchException("it holds more than %,d entries".formatted(limits.entries()));
        }
    }

    /** The same stream, whose bytes count. */
    InputStream counting(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public int read() throws IOException {
                int value = super.read();
                takeBytes(value < 0 ? 0 : 1);
                return value;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                takeBytes(Math.max(0, count));
                return count;
            }

            // By reading, so that what is skipped counts too.
            @Override
            public long skip(long count) throws IOException {
                return readNBytes((int) Math.min(count, 1 << 16)).length;
            }
        };
    }

    private void takeBytes(int count) {
        bytes += count;
        if (bytes > limits.bytes()) {
            throw new FetchException("it unpacks to more than %,d MB".formatted(limits.bytes() >> 20));
        }
        if (bytes > RATIO_FROM_BYTES && bytes / limits.ratio() > archiveBytes) {
            throw new FetchException("it unpacks to more than %d times its size".formatted(limits.ratio()));
        }
    }
}
