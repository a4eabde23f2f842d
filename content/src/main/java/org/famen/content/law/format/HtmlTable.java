package org.famen.content.law.format;

import java.util.List;
import java.util.Locale;
import org.famen.content.law.Blanks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A raw {@code <table>} of a Markdown file.
 *
 * @param caption words of the table that are in no cell; browsers show them above it
 * @param rows a table inside a cell counts as words of that cell
 * @param hasHead whether the first row has head cells
 */
record HtmlTable(String caption, List<List<String>> rows, boolean hasHead) {
    private static final String END = "</table>";

    /** Index behind {@code </table>} in a line, -1 where the line has none. */
    static int end(String line) {
        int end = line.toLowerCase(Locale.ROOT).lastIndexOf(END);
        return end < 0 ? -1 : end + END.length();
    }

    static HtmlTable parse(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        List<Element> rows = body.select("tr").stream()
                .filter(row -> row.parents().stream()
                                .filter(parent -> parent.nameIs("table"))
                                .count()
                        <= 1)
                .toList();
        boolean hasHead = !rows.isEmpty() && !rows.getFirst().select("th").isEmpty();
        List<List<String>> cells = rows.stream().map(HtmlTable::cells).toList();
        rows.forEach(Element::remove);
        return new HtmlTable(Blanks.strip(body.text()), cells, hasHead);
    }

    private static List<String> cells(Element row) {
        return row.children().stream().map(Element::text).map(Blanks::strip).toList();
    }
}
