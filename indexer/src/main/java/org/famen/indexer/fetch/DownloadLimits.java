package org.famen.indexer.fetch;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How much is taken from a server, and how long it is waited for.
 *
 * @param bytes the largest archive
 * @param patience how long a server may say nothing, before its answer and in the middle of it
 * @param attempts how often a download that breaks off is taken up again in one run, the first time included
 * @param pause between two attempts
 */
record DownloadLimits(long bytes, Duration patience, int attempts, Duration pause) {
    /** The whole national database as DOCX files is about 1 GB. */
    static final DownloadLimits DEFAULT = new DownloadLimits(4L << 30, Duration.ofMinutes(1), 3, Duration.ofSeconds(2));

    DownloadLimits {
        requireNonNull(patience, "patience is null");
        requireNonNull(pause, "pause is null");
    }
}
