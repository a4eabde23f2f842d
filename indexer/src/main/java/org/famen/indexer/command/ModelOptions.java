package org.famen.indexer.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.famen.indexer.embedding.ProvisionEncoder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The language model that tells what texts mean. */
final class ModelOptions {
    private static final String FOLDER = ".famen/vectors";

    /** An opened one, closed with its command; empty where there is none. */
    record LanguageModel(Optional<ProvisionEncoder> encoder) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            if (encoder.isPresent()) {
                encoder.get().close();
            }
        }
    }

    @Option(
            names = "--vectors",
            paramLabel = "FOLDER",
            description = "Where vectors of provisions are kept. Default: " + FOLDER + " of this checkout")
    private @Nullable Path vectors;

    @Option(names = "--no-model", description = "Go by words alone, without a language model.")
    private boolean none;

    /** Where vectors are kept; empty where no model is wanted. */
    Optional<Path> vectors() {
        return none ? Optional.empty() : Optional.of(folder());
    }

    /** What can't be run here is told, and the load goes by words. */
    LanguageModel open(PrintWriter out) {
        if (none) {
            return new LanguageModel(Optional.empty());
        }
        try {
            return new LanguageModel(Optional.of(ProvisionEncoder.open(folder())));
        } catch (IOException unusable) {
            out.println("Loading without a language model: " + unusable.getMessage());
            return new LanguageModel(Optional.empty());
        }
    }

    private Path folder() {
        return vectors == null ? Checkout.resolve(FOLDER) : vectors;
    }
}
