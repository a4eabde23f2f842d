package org.famen.content.law.format;

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
public final class MarkdownLines {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})(?:[\\s\\u3000]+(.*))?");
    /** A title may have a double line below it in place of a mark in front. */
    private static final Pattern UNDERLINE = Pattern.compile("={3,}\\s*");

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--(?! INFO END -->).*?-->");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*|__(.+?)__");
    private static final Pattern ITALIC_LINE = Pattern.compile("\\*([^*]+)\\*");
    /** Of an image its description is kept, of a link its words. */
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*)\\]\\([^()\\s]*\\)");

    private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern TABLE = Pattern.compile("(?i)<table\\b");
    /** One of these is in all that is taken off words; most lines have none. */
    private static final String MARKUP = "[<*&_";

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    /** Ends the head of a file in the shape of lawrefbook; readers split there. */
    private static final String INFO_END = "<!-- INFO END -->";

    private final String file;
    private final String[] source;
    private final Problems problems;
    private final Lines lines = new Lines();
    private final List<Integer> infoEnds = new ArrayList<>();

    private MarkdownLines(String file, String text, Problems problems) {
        this.file = file;
        this.source = withoutComments(text).lines().toArray(String[]::new);
        this.problems = problems;
    }

    /**
     * @param lines every line with words
     * @param infoEnds for each {@code INFO END} mark the number of lines in front of it; empty where there is none
     */
    public record Result(List<Line> lines, List<Integer> infoEnds) {}

    public static Result read(String file, String text, Problems problems) {
        var reader = new MarkdownLines(file, text, problems);
        reader.readAll();
        return new Result(reader.lines.all(), List.copyOf(reader.infoEnds));
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
            infoEnds.add(lines.size());
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
        if (i + 1 < source.length && UNDERLINE.matcher(source[i + 1]).matches()) {
            lines.heading(i + 1, 1, plain(text));
            return i + 2;
        }
        Matcher heading = HEADING.matcher(text);
        if (heading.matches()) {
            String words = heading.group(2) == null ? "" : plain(heading.group(2));
            lines.heading(i + 1, heading.group(1).length(), words);
            return i + 1;
        }
        addText(i, text);
        return i + 1;
    }

    private void addText(int i, String text) {
        for (String line : LINE_BREAK.split(text)) {
            lines.text(i + 1, plain(line));
        }
    }

    private int readPipeTable(int first) {
        int end = first;
        while (end < source.length && Blanks.strip(source[end]).startsWith("|")) {
            end++;
        }
        lines.table(PipeTable.of(first + 1, Arrays.asList(source).subList(first, end), MarkdownLines::plain));
        return end;
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
        lines.table(new Line.Table(first + 1, table.rows(), table.hasHead()));
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
        String words = TAG.matcher(BOLD.matcher(linked).replaceAll("$1$2")).replaceAll("");
        Matcher italic = ITALIC_LINE.matcher(Blanks.strip(words));
        return Parser.unescapeEntities(italic.matches() ? italic.group(1) : words, false);
    }
}
