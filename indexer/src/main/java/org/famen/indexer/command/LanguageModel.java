package org.famen.indexer.command;

import java.io.IOException;
import java.util.Optional;
import org.famen.indexer.embedding.ProvisionEncoder;

/** The language model of a command, closed with it; empty where there is none. */
record LanguageModel(Optional<ProvisionEncoder> encoder) implements AutoCloseable {
    @Override
    public void close() throws IOException {
        if (encoder.isPresent()) {
            encoder.get().close();
        }
    }
}
