package org.famen.portal.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.LawDocument;
import org.famen.content.index.VersionDocument;
import org.famen.content.law.validity.Status;
import org.famen.content.law.validity.Validity;

/**
 * A law with the version that is looked at.
 *
 * @param text provisions of the version in their order
 * @param day for which the status is told
 * @param dayChosen whether a reader asked for that day and it is not today; then every link keeps it
 * @param ofToday whether the version is the one of today, so that its address needs no date
 */
public record LawView(
        LawDocument law,
        VersionDocument version,
        List<ArticleDocument> text,
        Status status,
        LocalDate day,
        boolean dayChosen,
        boolean ofToday) {
    private static final int NEAREST = 3;

    public LawView {
        text = List.copyOf(text);
    }

    /**
     * The version that applied on a day. Where none had begun, the first one is better than nothing; its status says that it
     * is not in force yet.
     */
    public static Optional<VersionDocument> versionAt(LawDocument law, LocalDate day) {
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

    public static Status statusOf(VersionDocument version, LocalDate day) {
        return new Validity(version.inForceFrom(), version.amendedFrom(), version.repealedFrom()).on(day);
    }

    /** Articles by distance of their numbers, in the order of the text; the first provisions where the number is 0. */
    public List<ArticleDocument> nearest(int wanted) {
        return text.stream()
                .filter(provision -> provision.number() != null)
                .sorted(Comparator.comparingInt(provision -> distance(provision, wanted)))
                .limit(NEAREST)
                .sorted(Comparator.comparingInt(ArticleDocument::ordinal))
                .toList();
    }

    private static int distance(ArticleDocument provision, int wanted) {
        Integer number = provision.number();
        return number == null ? Integer.MAX_VALUE : Math.abs(number - wanted);
    }

    /** What stands behind an address so that it leads to the same day, or to the same version. */
    public String suffix() {
        return dayChosen ? "?at=" + day : versionSuffix();
    }

    /** What stands behind an address of this version for good, whatever the day. */
    public String versionSuffix() {
        return ofToday ? "" : "?version=" + version.id();
    }

    /** Whether that day is before every text of the law that was read, so that an early one stands in for it. */
    public boolean isBeforeAnyText() {
        return dayChosen && beginOf(version).isAfter(day);
    }
}
