package org.famen.content.law.reading;

import static java.util.Objects.requireNonNull;

import org.famen.content.law.LawVersion;
import org.famen.content.law.Level;
import org.famen.content.law.Part;

/**
 * One text as a reader found it, before texts of the same law meet.
 *
 * @param source name of the collection it came from, such as lawrefbook
 * @param part heading of the piece (合同编) when the law is split over several files, otherwise empty
 * @param issuer empty when the source does not say
 * @param region empty for national texts
 */
public record SourceDocument(
        String source, String part, Level level, String issuer, String region, LawVersion version) {
    public SourceDocument {
        requireNonNull(source, "source is null");
        requireNonNull(level, "level is null");
        requireNonNull(version, "version is null");
    }

    /** Whether anything tells it from a text that anybody may have written: its rank, who made it, a day, or an article. */
    boolean hasSignsOfALaw() {
        return level != Level.NORMATIVE_DOCUMENT
                || !issuer.isEmpty()
                || version.promulgatedOn() != null
                || version.effectiveFrom() != null
                || version.body().stream().flatMap(Part::descend).anyMatch(Part.Article.class::isInstance);
    }
}
