package org.famen.portal.search.query;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.famen.content.ranking.embedding.TextEncoder;

/**
 * Keeps the meanings of texts that are asked for again and again: of the pages that answer, at every refresh, and of a
 * question, by each part of a search. They are the same for every portal of this process, as the model is. A vector takes
 * 2 KiB, so all take some 25 MB.
 */
final class CachingEncoder implements TextEncoder {
    private static final int MAX_TEXTS = 12_000;
    private static final Cache<String, float[]> KNOWN =
            Caffeine.newBuilder().maximumSize(MAX_TEXTS).build();

    private final TextEncoder encoder;

    CachingEncoder(TextEncoder encoder) {
        this.encoder = requireNonNull(encoder, "encoder is null");
    }

    @Override
    public Optional<float[]> encode(String text) {
        // What could not be encoded is not kept: the model of this portal may be closed, that of another open.
        return Optional.ofNullable(KNOWN.get(text, key -> encoder.encode(key).orElse(null)));
    }

    @Override
    public void close() {
        encoder.close();
    }
}
