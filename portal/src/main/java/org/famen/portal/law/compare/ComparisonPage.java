package org.famen.portal.law.compare;

import java.util.Arrays;
import java.util.List;
import org.famen.content.compare.Change;
import org.famen.content.compare.ComparedText;
import org.famen.content.compare.VersionComparison;
import org.famen.content.index.LawDocument;
import org.famen.content.index.VersionDocument;
import org.famen.portal.library.LawAddress;

/**
 * Two versions of a law side by side.
 *
 * @param counts how many provisions met each fate, in the order of {@link Change}
 * @param rows those of this page
 * @param all whether what did not change is shown too
 * @param unknown a version that was asked for and is not there; otherwise empty
 * @param page from 1
 */
public record ComparisonPage(
        LawDocument law,
        VersionDocument older,
        VersionDocument newer,
        List<Count> counts,
        List<ComparedRow> rows,
        boolean all,
        String unknown,
        int page,
        int pages) {
    /** So many provisions are quick to show; longer comparisons are turned over. */
    static final int ROWS = 150;

    public ComparisonPage {
        counts = List.copyOf(counts);
        rows = List.copyOf(rows);
    }

    public record Count(Change change, long count) {}

    record Links(String lawId, String olderId, String newerId) {
        String older(ComparedText text) {
            return LawAddress.of(lawId, text.address()) + "?version=" + olderId;
        }

        String newer(ComparedText text) {
            return LawAddress.of(lawId, text.address()) + "?version=" + newerId;
        }
    }

    static ComparisonPage of(
            LawDocument law,
            VersionDocument older,
            VersionDocument newer,
            VersionComparison comparison,
            boolean all,
            String unknown,
            int wanted) {
        var links = new Links(law.id(), older.id(), newer.id());
        var shown = comparison.pairs().stream()
                .filter(pair -> all || pair.change() != Change.SAME)
                .toList();
        int pages = Math.max(1, (shown.size() + ROWS - 1) / ROWS);
        int page = Math.clamp(wanted, 1, pages);
        return new ComparisonPage(
                law,
                older,
                newer,
                Arrays.stream(Change.values())
                        .map(change -> new Count(change, comparison.count(change)))
                        .filter(count -> count.count() > 0)
                        .toList(),
                shown.stream()
                        .skip((page - 1L) * ROWS)
                        .limit(ROWS)
                        .map(pair -> ComparedRow.of(pair, links))
                        .toList(),
                all,
                unknown,
                page,
                pages);
    }

    /** Where two versions are compared. */
    public static String address(String lawId, String older, String newer) {
        return LawAddress.of(lawId) + "/compare?from=" + older + "&to=" + newer;
    }

    /** This comparison, its canonical address. */
    public String address() {
        return address(law.id(), older.id(), newer.id());
    }

    /** With what did not change, or without it. */
    public String other() {
        return address() + (all ? "" : "&all=1");
    }

    public String turn(int to) {
        return address() + (all ? "&all=1" : "") + (to > 1 ? "&page=" + to : "");
    }

    public String lawLink() {
        return LawAddress.of(law.id());
    }

    public String link(VersionDocument version) {
        return LawAddress.of(law.id()) + "?version=" + version.id();
    }

    public long unchanged() {
        return counts.stream()
                .filter(count -> count.change() == Change.SAME)
                .mapToLong(Count::count)
                .sum();
    }
}
