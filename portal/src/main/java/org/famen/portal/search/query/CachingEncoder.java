package org.famen.portal.search.query;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.famen.content.ranking.embedding.TextEncoder;

/**
 * Keeps the meanings of texts that are asked for again and again: of the pages that answer, at every refresh, and of a
 * question, by each part of a search. A vector takes 2 KiB, so all take some 25 MB.
 */
final class CachingEncoder implements TextEncoder {
    private static final int MOST = 12_000;

    private final TextEncoder encoder;
    private final Cache<String, Optional<float[]>> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    CachingEncoder(TextEncoder encoder) {
        this.encoder = requireNonNull(encoder, "encoder is null");
    }

    @Override
    public Optional<float[]> encode(String text) {
        return requireNonNull(known.get(text, encoder::encode), "the encoder gave null");
    }

    @Override
    public void close() {
        encoder.close();
    }
}
