package org.famen.portal.search.query;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.famen.content.ranking.embedding.TextEncoder;

/** An encoder that another thread opens while the portal starts, which takes a second; who asks before that waits. */
final class LateEncoder implements TextEncoder {
    private final CompletableFuture<TextEncoder> encoder;

    LateEncoder(CompletableFuture<TextEncoder> encoder) {
        this.encoder = requireNonNull(encoder, "encoder is null");
    }

    @Override
    public Optional<float[]> encode(String text) {
        return encoder.join().encode(text);
    }

    @Override
    public void close() {
        encoder.thenAccept(TextEncoder::close).join();
    }
}
