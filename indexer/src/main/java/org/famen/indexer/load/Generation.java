package org.famen.indexer.load;

import java.time.Instant;
import org.famen.content.index.IndexName;

/**
 * One built index.
 *
 * @param name {@code famen-articles-20261124020304-1a2b3c4d}
 * @param live whether readers are sent to it
 * @param complete whether its load came to its end
 * @param fingerprint of the sources that it was built from; empty while it is not complete
 */
public record Generation(
        IndexName index,
        String name,
        boolean live,
        boolean complete,
        String fingerprint,
        long documents,
        Instant created) {

    /** Date part of the name; generations of one load share it. */
    public String stamp() {
        return name.substring(index.alias().length() + 1, index.alias().length() + 15);
    }

    boolean hasCurrentDefinition() {
        return name.endsWith(index.hash());
    }
}
