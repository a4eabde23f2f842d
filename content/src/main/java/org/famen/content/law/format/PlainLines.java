package org.famen.content.law.format;

import java.util.List;
import java.util.regex.Pattern;
import org.famen.content.law.Blanks;
import org.famen.content.law.parsing.ArticleLabel;
import org.famen.content.law.parsing.Labels;
import org.famen.content.law.parsing.Line;

/**
 * The lines of a text without any format. Rows that begin with {@code |} are a table. A paragraph that was broken at the
 * width of a page is put together again: its line ends within a sentence, and the next one has neither an indent nor a
 * number.
 */
public final class PlainLines {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r|\u2028|\u2029|\u000b|\f");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern WITHIN_SENTENCE = Pattern.compile("(?s).*[，；：。].*[^。；：！？”’」』】）)…]|.*，");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?s)[（(〔【\\[|#*-].*|[一二三四五六七八九十百]{1,5}、.*|\\d{1,3}[.．、].*|[①-⒇㈠-㈩].*|附[件表录图：:].*|目\\h*[录錄次]");

    private final String[] source;
    private final Lines lines = new Lines();

    private PlainLines(String text) {
        source = LINE_END.split(text, -1);
    }

    public static List<Line> of(String text) {
        var plain = new PlainLines(text);
        int i = 0;
        while (i < plain.source.length) {
            i = plain.source[i].stripLeading().startsWith("|") ? plain.table(i) : plain.paragraph(i);
        }
        return plain.lines.all();
    }

    private int table(int first) {
        int end = first;
        while (end < source.length && source[end].stripLeading().startsWith("|")) {
            end++;
        }
        lines.table(PipeTable.of(first + 1, List.of(source).subList(first, end), cell -> cell));
        return end;
    }

    private int paragraph(int first) {
        var words = new StringBuilder(Blanks.strip(source[first]));
        int next = first + 1;
        while (next < source.length && goesOn(words.toString(), source[next])) {
            words.append(Blanks.strip(source[next]));
            next++;
        }
        lines.text(first + 1, BOLD.matcher(words).replaceAll("$1"));
        return next;
    }

    private static boolean goesOn(String before, String line) {
        return !line.isEmpty()
                && !before.isEmpty()
                && !Character.isSpaceChar(line.charAt(0))
                && !Character.isWhitespace(line.charAt(0))
                && (isOpen(before) || isReference(line))
                && !NUMBERED.matcher(line).matches()
                && !Labels.isPlainDivision(line)
                && ArticleLabel.of(line).filter(label -> !label.isNamed()).isEmpty();
    }

    /** 第九条、第十条的规定 at the beginning of a line. */
    private static boolean isReference(String line) {
        return ArticleLabel.of(line).filter(ArticleLabel::isNamed).isPresent();
    }

    /** Whether a line ends within a sentence; one that only has a number in front may be short. */
    private static boolean isOpen(String words) {
        return WITHIN_SENTENCE.matcher(words).matches()
                || ArticleLabel.of(words)
                        .filter(label -> !label.isBare() && !ArticleLabel.isHeading(label.rest()))
                        .filter(label -> label.rest().matches("(?s).*[^。；：！？”’」』】）)…]"))
                        .isPresent();
    }
}
