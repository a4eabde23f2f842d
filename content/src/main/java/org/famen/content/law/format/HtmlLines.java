package org.famen.content.law.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.famen.content.law.Blanks;
import org.famen.content.law.parsing.ArticleLabel;
import org.famen.content.law.parsing.ChineseCharacters;
import org.famen.content.law.parsing.LawText;
import org.famen.content.law.parsing.Line;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads a web page: its blocks are lines, h1 to h6 headings. Of a page with a frame around the text, the innermost element
 * that holds all articles and the main heading is read. Lines in problems count the lines that were read.
 */
public final class HtmlLines {
    private static final String NO_TEXT =
            "script, style, noscript, template, nav, footer, aside, button, select, option, [hidden], [style*=display:none], [style*=display: none]";
    private static final String CONTAINERS = "div, main, article, section, table, tbody, tr, td, form, center";
    private static final Set<String> BREAKS = Set.of("br", "hr");
    private static final Pattern BREAK_BETWEEN_CHARACTERS =
            Pattern.compile("(?<=[\\p{IsHan}\\p{P}])[ \\t]*[\\r\\n][ \\t\\r\\n]*(?=[\\p{IsHan}\\p{P}])");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Pattern SITE_BEHIND_TITLE = Pattern.compile("\\s*[-_|—–].*$");
    private static final Pattern LABELLED = Pattern.compile("(?s)(?:第|[（(]?[一二三四五六七八九十\\d]+[）)、.．]|[①-⒇]).*");

    private final Lines lines = new Lines();
    private final StringBuilder words = new StringBuilder();
    private int depth;

    private HtmlLines() {}

    /**
     * @param lines every line with words
     * @param printed Chinese characters that the page shows of them
     */
    public record Result(List<Line> lines, int printed) {}

    public static Result of(String html) {
        Document page = Jsoup.parse(html);
        page.select(NO_TEXT).remove();
        Element root = root(page);
        var reader = new HtmlLines();
        boolean isUntitled = root.selectFirst("h1") == null && isUntitled(root);
        String title = isUntitled ? SITE_BEHIND_TITLE.matcher(page.title()).replaceFirst("") : "";
        reader.lines.heading(1, 1, title);
        reader.block(root);
        reader.flush();
        return new Result(
                reader.lines.all(), ChineseCharacters.count(title) + ChineseCharacters.count(root.wholeText()));
    }

    /** A page, or one in the archive that browsers make of it (MHTML); empty where the bytes are neither. */
    public static Optional<Result> ofBytes(byte[] bytes) {
        return WebArchive.html(bytes)
                .or(() -> TextFile.decode(bytes))
                .filter(text -> text.contains("<"))
                .map(HtmlLines::of);
    }

    private static boolean isUntitled(Element root) {
        String first = Blanks.clean(root.text());
        return ArticleLabel.of(first).isPresent();
    }

    private static Element root(Document page) {
        Element root = page.body();
        Optional<Element> narrower = Optional.of(root);
        while (narrower.isPresent()) {
            root = narrower.get();
            narrower = narrower(root);
        }
        return root;
    }

    /** The child that holds all articles, main headings and lines of history; what is around it is the frame of the page. */
    private static Optional<Element> narrower(Element root) {
        long marks = marks(root);
        return marks == 0
                ? Optional.empty()
                : root.children().stream()
                        .filter(child -> child.is(CONTAINERS) && marks(child) == marks)
                        .findFirst();
    }

    private static long marks(Element root) {
        return root.select("*").stream().filter(HtmlLines::isMark).count();
    }

    private static boolean isMark(Element element) {
        String words = Blanks.clean(element.ownText());
        return element.nameIs("h1") || ArticleLabel.of(words).isPresent() || LawText.isHead(words);
    }

    private void block(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                words.append(element.closest("pre") == null ? flowing(text.getWholeText()) : text.getWholeText());
            } else if (child instanceof Element inner) {
                inside(inner);
            }
        }
    }

    private void inside(Element element) {
        if (BREAKS.contains(element.normalName())) {
            words.append('\n');
        } else if (element.nameIs("table")) {
            flush();
            table(element);
        } else if (element.normalName().matches("h[1-6]")) {
            flush();
            depth = element.normalName().charAt(1) - '0';
            block(element);
            flush();
            depth = 0;
        } else if (element.isBlock() || element.nameIs("li")) {
            flush();
            number(element);
            block(element);
            flush();
        } else {
            block(element);
        }
    }

    /** A numbered list prints numbers that no text holds. */
    private void number(Element element) {
        Element list = element.parent();
        if (element.nameIs("li")
                && list != null
                && list.nameIs("ol")
                && !LABELLED.matcher(Blanks.clean(element.text())).matches()) {
            words.append(list.children().indexOf(element) + 1).append('.');
        }
    }

    private void table(Element table) {
        List<Element> rows = table.select("tr").stream()
                .filter(row -> row.closest("table") == table)
                .toList();
        Element caption = table.selectFirst("caption");
        if (caption != null) {
            lines.text(lines.size() + 1, caption.text());
        }
        List<List<List<Line>>> read = rows.stream().map(this::cells).toList();
        List<List<List<String>>> cells = read.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.stream().map(Line::words).toList())
                        .toList())
                .toList();
        if (!CellLayout.isOnlyLayout(cells)) {
            boolean hasHead = !rows.getFirst().select("> th").isEmpty();
            lines.table(new Line.Table(lines.size() + 1, CellLayout.rows(cells), hasHead));
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (CellLayout.isNumberAndText(cells.get(i))) {
                CellLayout.lines(cells.get(i)).forEach(line -> lines.text(lines.size() + 1, line));
            } else {
                // What was read once is not read again: tables within tables would take twice as long for each level.
                read.get(i).forEach(cell -> cell.forEach(line -> lines.add(lines.size() + 1, line)));
            }
        }
    }

    private List<List<Line>> cells(Element row) {
        List<List<Line>> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            var inner = new HtmlLines();
            inner.depth = depth;
            inner.block(cell);
            inner.flush();
            cells.add(inner.lines.all());
        }
        return cells;
    }

    private void flush() {
        for (String line : words.toString().split("\\R")) {
            int number = lines.size() + 1;
            if (depth > 0) {
                lines.heading(number, depth, line);
            } else {
                lines.text(number, line);
            }
        }
        words.setLength(0);
    }

    private static String flowing(String text) {
        return BLANKS.matcher(BREAK_BETWEEN_CHARACTERS.matcher(text).replaceAll(""))
                .replaceAll(" ");
    }
}
