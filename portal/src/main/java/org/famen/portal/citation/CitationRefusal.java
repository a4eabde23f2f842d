package org.famen.portal.citation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import org.famen.content.citation.CitationResult;
import org.famen.content.index.LawDocument;

/**
 * A citation that names no law that is known, or no single one.
 *
 * @param name as it was written, folded
 * @param candidates laws that may be meant
 */
public record CitationRefusal(CitationResult.Reason reason, String name, List<LawDocument> candidates) {
    public CitationRefusal {
        requireNonNull(reason, "reason is null");
        requireNonNull(name, "name is null");
        candidates = List.copyOf(candidates);
    }

    /** The last part of its sentence's key. */
    public String key() {
        return reason.name().toLowerCase(Locale.ROOT);
    }
}
