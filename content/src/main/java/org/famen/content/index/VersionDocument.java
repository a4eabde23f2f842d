package org.famen.content.index;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Facts about one version of a law, without its text.
 *
 * @param id promulgation date, or {@code undated}
 * @param history lines under the title, as printed
 * @param source file that it was read from
 * @param sha256 of its {@link org.famen.content.integrity.CanonicalText}; null where there is no text, and in an index that an
 *     older indexer made
 */
public record VersionDocument(
        String id,
        @Nullable LocalDate promulgatedOn,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate amendedFrom,
        @Nullable LocalDate repealedFrom,
        int provisions,
        List<String> history,
        String source,
        @Nullable String sha256) {}
