package org.famen.portal.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.index.PageDocument;
import org.famen.content.report.ReportKind;
import org.famen.content.report.ReportingBody;

/**
 * Who has published a report on a year, and who has not.
 *
 * @param years that reports are owed on, the newest first
 */
public record CoveragePage(int year, List<Integer> years, List<ReportKind> kinds, List<Row> rows) {

    /** @param cells one for each kind */
    public record Row(ReportingBody body, List<Cell> cells) {}

    /** @param report empty when it has not been published */
    public record Cell(boolean owed, Optional<PageDocument> report) {}

    /**
     * How much of what is owed on one level was published.
     *
     * @param key for the words: city or county
     */
    public record LevelCount(String key, long owed, long published) {
        /** Of a hundred. */
        public long percent() {
            return owed == 0 ? 100 : 100 * published / owed;
        }
    }

    /** Departments of the city, then districts and counties. */
    public List<LevelCount> levels() {
        return List.of(level("city", false), level("county", true)).stream()
                .filter(level -> level.owed() > 0)
                .toList();
    }

    private LevelCount level(String key, boolean ofDistrict) {
        CoveragePage part = new CoveragePage(
                year,
                years,
                kinds,
                rows.stream()
                        .filter(row -> row.body().district().isPresent() == ofDistrict)
                        .toList());
        return new LevelCount(key, part.owed(), part.published());
    }

    public long owed() {
        return cells().filter(Cell::owed).count();
    }

    public long published() {
        return cells().filter(cell -> cell.owed() && cell.report().isPresent()).count();
    }

    private Stream<Cell> cells() {
        return rows.stream().flatMap(row -> row.cells().stream());
    }
}
