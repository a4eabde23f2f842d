package org.famen.content.citation;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A citation that was understood.
 *
 * @param lawId the law that it names
 * @param year of the version that is named, as in 公司法（2018修正）; 0 when none is
 * @param targets the provisions, in the order written; empty when only the law is named
 */
public record Citation(String lawId, int year, List<Target> targets) {
    public Citation {
        requireNonNull(lawId, "lawId is null");
        targets = List.copyOf(targets);
    }

    public boolean namesLawOnly() {
        return targets.isEmpty();
    }
}
