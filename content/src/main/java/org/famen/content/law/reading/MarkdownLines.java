package org.famen.content.law.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.law.Blanks;
import org.famen.content.law.parsing.Line;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;
import org.jsoup.parser.Parser;

/**
 * Takes Markdown off a law text: front matter, comments, bold, headings, pipe tables between {@code <!-- TABLE -->}
 * marks or standing alone, raw {@code <table>}. What is left are the words.
 */
final class MarkdownLines {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})(?:[\\s\\u3000]+(.*))?");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--(?! INFO END -->).*?-->");
    private static final Pattern TABLE_RULE = Pattern.compile("\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern ITALIC_LINE = Pattern.compile("\\*([^*]+)\\*");
    /** Of an image its description is kept, of a link its words. */
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*)\\]\\([^()\\s]*\\)");

    private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern TABLE = Pattern.compile("(?i)<table\\b");
    /** One of these is in all that is taken off words; most lines have none. */
    private static final String MARKUP = "[<*&";

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    /** Ends the head of a file in the shape of lawrefbook; readers split there. */
    static final String INFO_END = "<!-- INFO END -->";

    private final String file;
    private final String[] source;
    private final Problems problems;
    private final List<Line> lines = new ArrayList<>();
    private int infoEnd = -1;

    private MarkdownLines(String file, String text, Problems problems) {
        this.file = file;
        this.source = withoutComments(text).lines().toArray(String[]::new);
        this.problems = problems;
    }

    /**
     * @param lines every line with words
     * @param infoEnd number of lines in front of the {@code INFO END} mark, -1 where there is none
     */
    record Result(List<Line> lines, int infoEnd) {}

    static Result read(String file, String text, Problems problems) {
        var reader = new MarkdownLines(file, text, problems);
        reader.readAll();
        return new Result(List.copyOf(reader.lines), reader.infoEnd);
    }

    /** Line breaks inside comments stay, so that lines keep their numbers. */
    private static String withoutComments(String text) {
        return COMMENT.matcher(text).replaceAll(comment -> comment.group().replaceAll("[^\r\n]", ""));
    }

    private void readAll() {
        int i = afterFrontMatter();
        while (i < source.length) {
            i = readAt(i);
        }
    }

    private int afterFrontMatter() {
        if (source.length == 0 || !source[0].strip().equals("---")) {
            return 0;
        }
        for (int i = 1; i < source.length; i++) {
            if (source[i].strip().equals("---")) {
                return i + 1;
            }
        }
        problems.add(Problem.warning(file, 1, "law.frontmatter.open"));
        return 0;
    }

    private int readAt(int i) {
        if (source[i].strip().equals(INFO_END)) {
            infoEnd = lines.size();
            return i + 1;
        }
        String text = Blanks.strip(source[i]);
        if (text.isEmpty()) {
            return i + 1;
        }
        if (TABLE.matcher(text).find()) {
            return readHtmlTable(i);
        }
        if (text.startsWith("|")) {
            return readPipeTable(i);
        }
        Matcher heading = HEADING.matcher(text);
        if (heading.matches()) {
            String words = heading.group(2) == null ? "" : Blanks.strip(plain(heading.group(2)));
            if (!words.isEmpty()) {
                lines.add(new Line.Heading(i + 1, heading.group(1).length(), words));
            }
            return i + 1;
        }
        addText(i, text);
        return i + 1;
    }

    private void addText(int i, String text) {
        String words = Blanks.strip(plain(text));
        if (!words.isEmpty()) {
            lines.add(new Line.Text(i + 1, words));
        }
    }

    private int readPipeTable(int first) {
        List<List<String>> rows = new ArrayList<>();
        boolean hasHead = false;
        int i = first;
        for (; i < source.length; i++) {
            String text = Blanks.strip(source[i]);
            if (!text.startsWith("|")) {
                break;
            }
            if (!hasHead && rows.size() <= 1 && TABLE_RULE.matcher(text).matches()) {
                hasHead = rows.size() == 1;
            } else {
                rows.add(cells(text));
            }
        }
        lines.add(new Line.Table(first + 1, rows, hasHead));
        return i;
    }

    private static List<String> cells(String row) {
        String inner = row.substring(1, row.endsWith("|") && row.length() > 1 ? row.length() - 1 : row.length());
        return Arrays.stream(inner.split("\\|", -1))
                .map(cell -> Blanks.strip(plain(cell)))
                .toList();
    }

    private int readHtmlTable(int first) {
        Matcher start = TABLE.matcher(source[first]);
        int begin = start.find() ? start.start() : 0;
        addText(first, source[first].substring(0, begin));
        int last = lastLineOfTable(first);
        var html = new StringBuilder(source[first].substring(begin));
        for (int i = first + 1; i <= last; i++) {
            html.append('\n').append(source[i]);
        }
        int end = HtmlTable.end(html.toString());
        HtmlTable table = HtmlTable.parse(end < 0 ? html.toString() : html.substring(0, end));
        addText(first, table.caption());
        lines.add(new Line.Table(first + 1, table.rows(), table.hasHead()));
        if (end >= 0) {
            addText(last, html.substring(end));
        }
        return last + 1;
    }

    /** Without an end mark a table lasts as long as lines begin with a tag, so that it does not swallow the law. */
    private int lastLineOfTable(int first) {
        for (int i = first; i < source.length; i++) {
            if (HtmlTable.end(source[i]) >= 0) {
                return i;
            }
        }
        problems.add(Problem.warning(file, first + 1, "law.table.open"));
        int last = first;
        while (last + 1 < source.length && Blanks.strip(source[last + 1]).startsWith("<")) {
            last++;
        }
        return last;
    }

    private static String plain(String text) {
        return text.chars().anyMatch(character -> MARKUP.indexOf(character) >= 0) ? withoutMarkup(text) : text;
    }

    private static String withoutMarkup(String text) {
        String linked = LINK.matcher(LINE_BREAK.matcher(text).replaceAll(" ")).replaceAll("$1");
        String words = TAG.matcher(BOLD.matcher(linked).replaceAll("$1")).replaceAll("");
        Matcher italic = ITALIC_LINE.matcher(Blanks.strip(words));
        return Parser.unescapeEntities(italic.matches() ? italic.group(1) : words, false);
    }
}
