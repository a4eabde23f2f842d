package org.famen.indexer.load;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.famen.indexer.embedding.ProvisionEncoder;
import org.famen.indexer.embedding.ProvisionVectors;

/**
 * What a load does about provisions that have no vector yet. An index holds the vectors of all its provisions or of none,
 * because the ranking compares them.
 *
 * @param encoder empty where no language model is used
 * @param later to load without vectors rather than wait until all are made
 */
public record Encoding(Optional<ProvisionEncoder> encoder, boolean later) {
    /** To be searched by words alone. */
    public static final Encoding NONE = new Encoding(Optional.empty(), false);

    /** Marks the fingerprint of an index that holds vectors. */
    private static final String MARK = "+vectors";

    /** What an index is loaded with. */
    record Chosen(ProvisionVectors vectors, boolean complete) {
        String marked(String fingerprint) {
            return complete ? fingerprint + MARK : fingerprint;
        }
    }

    /** @throws IOException when vectors can't be made or kept */
    Chosen choose(Publication publication, LoadProgress progress) throws IOException {
        if (encoder.isEmpty()) {
            return new Chosen(ProvisionVectors.NONE, false);
        }
        List<String> missing =
                encoder.get().missing(publication.provisionTexts().toList());
        if (later && !missing.isEmpty()) {
            progress.step(
                    "%,d provisions are not encoded yet: loading what is found by words".formatted(missing.size()));
            return new Chosen(ProvisionVectors.NONE, false);
        }
        if (!missing.isEmpty()) {
            encode(encoder.get(), missing, progress);
        }
        return new Chosen(encoder.get().vectors(), true);
    }

    private static void encode(ProvisionEncoder encoder, List<String> missing, LoadProgress progress)
            throws IOException {
        progress.begin("Encoding provisions", missing.size());
        try {
            encoder.encode(missing, () -> progress.advance(1));
        } finally {
            progress.end();
        }
    }

    static boolean isMarked(String fingerprint) {
        return fingerprint.endsWith(MARK);
    }

    /** Whether an index of that fingerprint is what this would make of unchanged sources. */
    boolean isSatisfiedBy(String serving, String fingerprint) {
        return serving.equals(fingerprint + MARK) || (later || encoder.isEmpty()) && serving.equals(fingerprint);
    }
}
