package org.famen.content.law.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.famen.content.law.Blanks;
import org.famen.content.law.parsing.Line;

/**
 * The lines of a text while its format is taken off. Unseen characters, blanks at the ends, and marks of a list or of
 * bold type in front of a number (- 第一条, **第一条) are no words.
 */
public final class Lines {
    /** An item of a numbered list that holds an article: 1. **第一条** …. */
    private static final Pattern LIST_NUMBER_BEFORE_ARTICLE =
            Pattern.compile("\\d{1,3}[.)]\\h+[*_]*(?=第\\h*[一二三四五六七八九十百千零〇\\d０-９]{1,9}\\h*[条條][*_]*\\h)");

    private static final Pattern MARKS_BEFORE_NUMBER =
            Pattern.compile("[-*_+>•·●○◦▪■◆—–\\h]+(?=(?:[第笫][\\h*_]*[一二三四五六七八九十百千零〇○◯两兩廿卅壹贰貳叁參肆伍陆陸柒捌玖拾佰仟\\d０-９])"
                    + "|[（(][一二三四五六七八九十\\d]|[一二三四五六七八九十]{1,3}、|(?i:article)\\h)");

    private final List<Line> lines = new ArrayList<>();

    public void text(int number, String text) {
        String words = words(text);
        if (!words.isEmpty()) {
            lines.add(new Line.Text(number, words));
        }
    }

    public void heading(int number, int depth, String text) {
        String words = words(text);
        if (!words.isEmpty()) {
            lines.add(new Line.Heading(number, depth, words));
        }
    }

    /** A table whose rows are a number of an article and its text is no table but the text of the law. */
    public void table(Line.Table table) {
        List<List<List<String>>> rows = table.rows().stream()
                .map(row -> row.stream().map(List::of).toList())
                .toList();
        if (!CellLayout.isOfArticles(rows)) {
            lines.add(table);
            return;
        }
        rows.forEach(row -> CellLayout.lines(row).forEach(line -> text(table.number(), line)));
    }

    int size() {
        return lines.size();
    }

    /** A line of a document inside this one. */
    public void add(int number, Line line) {
        switch (line) {
            case Line.Heading heading -> heading(number, heading.depth(), heading.text());
            case Line.Text text -> text(number, text.text());
            case Line.Table table -> table(new Line.Table(number, table.rows(), table.hasHead()));
        }
    }

    public List<Line> all() {
        return List.copyOf(lines);
    }

    private static String words(String text) {
        String clean = Blanks.clean(text);
        if (clean.isEmpty() || isHan(clean.charAt(0))) {
            return clean;
        }
        var marks = MARKS_BEFORE_NUMBER.matcher(clean);
        if (marks.lookingAt()) {
            return clean.substring(marks.end());
        }
        var number = LIST_NUMBER_BEFORE_ARTICLE.matcher(clean);
        return number.lookingAt() ? clean.substring(number.end()) : clean;
    }

    private static boolean isHan(char first) {
        return first >= '\u4e00' && first <= '\u9fff';
    }
}
