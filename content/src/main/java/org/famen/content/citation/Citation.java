package org.famen.content.citation;

import java.util.List;

/**
 * A citation that was understood.
 *
 * @param lawId the law that it names
 * @param writtenName the name as written
 * @param targets the provisions, in the order written; empty when only the law is named
 */
public record Citation(String lawId, String writtenName, List<Target> targets) {
    public Citation {
        targets = List.copyOf(targets);
    }

    public boolean namesLawOnly() {
        return targets.isEmpty();
    }
}
