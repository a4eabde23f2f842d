package org.famen.content.law.format;

import java.util.ArrayList;
import java.util.List;
import org.famen.content.law.Blanks;
import org.famen.content.law.parsing.ArticleLabel;

/** Tells a table of the text from one that only lays out the page: its cells hold the text of the law itself. */
public final class CellLayout {
    private CellLayout() {}

    /** @param rows of each row its cells, of each cell its lines */
    public static boolean isOnlyLayout(List<List<List<String>>> rows) {
        long widest = rows.stream().mapToLong(List::size).max().orElse(0);
        if (widest <= 1) {
            return true;
        }
        boolean holdsArticles = rows.stream()
                .flatMap(List::stream)
                .filter(cell -> cell.size() > 1)
                .anyMatch(cell -> cell.stream().filter(CellLayout::isArticle).count() >= 1);
        return isOfArticles(rows) || (holdsArticles && rows.size() <= 2);
    }

    /** Whether most rows are the number of an article and its text. */
    static boolean isOfArticles(List<List<List<String>>> rows) {
        long numbered = rows.stream().filter(CellLayout::isNumberAndText).count();
        return rows.stream().allMatch(row -> row.size() <= 2) && numbered * 2 > rows.size();
    }

    /** 第一条 in one cell, its text in the other. */
    public static boolean isNumberAndText(List<List<String>> row) {
        return row.size() == 2
                && row.getFirst().size() == 1
                && !row.getLast().isEmpty()
                && ArticleLabel.of(Blanks.clean(row.getFirst().getFirst()))
                        .filter(label -> label.isBare() || ArticleLabel.isHeading(label.rest()))
                        .isPresent();
    }

    /** The lines of a row that only lays out; a number goes on with the text of the cell behind it. */
    public static List<String> lines(List<List<String>> row) {
        List<String> lines = new ArrayList<>();
        row.forEach(lines::addAll);
        if (isNumberAndText(row)) {
            lines.set(0, Blanks.clean(lines.get(0)) + "\u3000" + Blanks.clean(lines.remove(1)));
        }
        return lines;
    }

    /** Cells as words. */
    public static List<List<String>> rows(List<List<List<String>>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> Blanks.clean(String.join(" ", cell)))
                        .toList())
                .toList();
    }

    private static boolean isArticle(String line) {
        return ArticleLabel.of(Blanks.clean(line))
                .filter(label -> !label.isNamed() && !label.isBare())
                .isPresent();
    }
}
