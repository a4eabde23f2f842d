package org.famen.indexer.load;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.famen.content.index.IndexName;
import org.famen.content.integrity.ManifestSeal;

/**
 * One built index.
 *
 * @param name {@code famen-articles-20261124020304-1a2b3c4d}
 * @param fingerprint of the sources that it was built from; empty while its load has not come to its end
 * @param seal of its law texts; only the laws have one
 */
public record Generation(
        IndexName index, String name, GenerationRole role, String fingerprint, Optional<ManifestSeal> seal) {
    private static final int STAMP_LENGTH = "yyyyMMddHHmmss".length();

    public Generation {
        requireNonNull(index, "index is null");
        requireNonNull(name, "name is null");
        requireNonNull(role, "role is null");
        requireNonNull(fingerprint, "fingerprint is null");
        requireNonNull(seal, "seal is null");
    }

    /** Date part of the name; generations of one load share it. */
    public String stamp() {
        int start = index.alias().length() + 1;
        return name.substring(start, start + STAMP_LENGTH);
    }

    /** Whether provisions are found by their meaning, too. */
    public boolean hasVectors() {
        return Encoding.isMarked(fingerprint);
    }

    boolean hasCurrentDefinition() {
        return name.endsWith(index.hash());
    }
}
