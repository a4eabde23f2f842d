package org.famen.portal.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.LawDocument;
import org.famen.content.index.VersionDocument;
import org.famen.content.law.Status;
import org.famen.content.law.Validity;

/**
 * A law with the version that is looked at.
 *
 * @param text provisions of the version in their order
 * @param today whether the version is the one of today, so that its address needs no date
 */
public record LawView(
        LawDocument law,
        VersionDocument version,
        List<ArticleDocument> text,
        Status status,
        LocalDate day,
        boolean ofToday) {
    public LawView {
        text = List.copyOf(text);
    }

    /**
     * The version that applied on a day. Where none had begun, the first one is better than nothing; its status says that it
     * is not in force yet.
     */
    static Optional<VersionDocument> versionAt(LawDocument law, LocalDate day) {
        return law.versions().reversed().stream()
                .filter(version -> !beginOf(version).isAfter(day))
                .findFirst()
                .or(() -> law.versions().stream().findFirst());
    }

    private static LocalDate beginOf(VersionDocument version) {
        return Stream.of(version.effectiveFrom(), version.promulgatedOn())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(LocalDate.MIN);
    }

    static Status statusOf(VersionDocument version, LocalDate day) {
        return new Validity(version.inForceFrom(), version.amendedFrom(), version.repealedFrom()).on(day);
    }

    /** Newest first, as a reader looks for them. */
    public List<VersionDocument> versionsNewestFirst() {
        return law.versions().stream()
                .sorted(Comparator.comparing(VersionDocument::id).reversed())
                .toList();
    }

    /** What stands behind an address of this version that is not today's. */
    public String suffix() {
        return ofToday ? "" : "?version=" + version.id();
    }
}
