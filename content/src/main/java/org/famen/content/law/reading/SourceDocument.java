package org.famen.content.law.reading;

import static java.util.Objects.requireNonNull;

import org.famen.content.law.LawVersion;
import org.famen.content.law.Level;

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
}
