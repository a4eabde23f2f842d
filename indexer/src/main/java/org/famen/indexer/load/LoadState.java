package org.famen.indexer.load;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import org.famen.indexer.elastic.Cluster;

/**
 * Whether what readers see was built from the sources as they are now.
 *
 * @param documents in all serving generations together
 */
public record LoadState(boolean isUpToDate, long documents) {

    public static LoadState of(Cluster cluster, Sources sources, Encoding encoding, Sealing sealing)
            throws IOException {
        requireNonNull(sources, "sources is null");
        var generations = new Generations(cluster);
        String fingerprint = sources.fingerprint();
        boolean same = generations
                        .servingFingerprint()
                        .filter(serving -> encoding.isSatisfiedBy(serving, fingerprint))
                        .isPresent()
                && sealing.isSatisfiedBy(generations.servingSeal());
        long documents = 0;
        for (Generation generation : generations.list()) {
            if (generation.role() == GenerationRole.SERVING) {
                documents += generations.documents(generation);
            }
        }
        return new LoadState(same, documents);
    }
}
