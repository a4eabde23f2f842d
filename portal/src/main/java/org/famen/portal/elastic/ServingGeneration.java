package org.famen.portal.elastic;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * What serves at a moment.
 *
 * @param key changes with every load, full or incremental
 * @param begunAt when the indices were made: goes back after a rollback, stays with an incremental load
 */
public record ServingGeneration(String key, Instant begunAt) {
    public ServingGeneration {
        requireNonNull(key, "key is null");
        requireNonNull(begunAt, "begunAt is null");
    }
}
