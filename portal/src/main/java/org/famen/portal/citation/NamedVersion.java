package org.famen.portal.citation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.famen.content.index.LawDocument;
import org.famen.content.index.VersionDocument;
import org.famen.portal.library.LawView;

/**
 * Finds the version that a citation names by its year: 公司法（2018修正）. Another one is never taken for it, because its
 * numbers are about something else.
 */
final class NamedVersion {
    private static final Pattern CHANGE = Pattern.compile("(\\d{4})年\\d{1,2}月\\d{1,2}日");

    private NamedVersion() {}

    /**
     * @return id of the version that was made in that year; of the one that held throughout the year, where the law was not
     *     changed in it; empty where the version that is meant is not held
     */
    static Optional<String> of(LawDocument law, int year) {
        Optional<String> made = law.versions().reversed().stream()
                .filter(version -> isOf(version, year))
                .map(VersionDocument::id)
                .findFirst();
        return made.isPresent() || wasChangedIn(law, year) ? made : heldThroughout(law, year);
    }

    private static boolean isOf(VersionDocument version, int year) {
        return version.promulgatedOn() != null && version.promulgatedOn().getYear() == year;
    }

    /** What the history of any text tells: 根据2012年8月31日……修正. */
    private static boolean wasChangedIn(LawDocument law, int year) {
        return law.versions().stream().anyMatch(version -> changes(version, year, year) > 0);
    }

    private static Optional<String> heldThroughout(LawDocument law, int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return LawView.versionAt(law, end)
                .filter(version -> version.promulgatedOn() != null
                        && version.promulgatedOn().getYear() < year
                        && !wasChangedBetween(law, version.promulgatedOn().getYear() + 1, year))
                .map(VersionDocument::id);
    }

    private static boolean wasChangedBetween(LawDocument law, int first, int last) {
        return law.versions().stream().anyMatch(version -> changes(version, first, last) > 0);
    }

    private static long changes(VersionDocument version, int first, int last) {
        return version.history().stream()
                .flatMap(line -> CHANGE.matcher(line).results().map(found -> Integer.parseInt(found.group(1))))
                .filter(changed -> first <= changed && changed <= last)
                .count();
    }
}
