package org.famen.indexer.embedding;

import java.util.Optional;
import org.famen.content.ranking.embedding.QuantizedVector;

/** The vectors of provisions that are known. */
@FunctionalInterface
public interface ProvisionVectors {
    /** Where no language model is used. */
    ProvisionVectors NONE = text -> Optional.empty();

    /** @param text of a provision */
    Optional<QuantizedVector> of(String text);
}
