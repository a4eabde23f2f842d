package org.famen.content.law.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts together the number of an inserted article that is printed on two lines: 第一百二十条 and 之一. */
final class SplitLabels {
    private static final Pattern INSERTED =
            Pattern.compile("(?s)[*_]*(之\\h*(?:[一二三四五六七八九十]{1,3}|\\d{1,2}))[*_]*(?:[\\h：:]+(.*))?");

    private SplitLabels() {}

    static List<Line> join(List<Line> lines) {
        List<Line> joined = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i + 1 < lines.size()
                    && mayGoOn(line)
                    && INSERTED.matcher(lines.get(i + 1).words()) instanceof Matcher next
                    && next.matches()) {
                String words = line.words() + next.group(1) + "\u3000" + (next.group(2) == null ? "" : next.group(2));
                joined.add(withWords(line, words));
                i++;
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean mayGoOn(Line line) {
        return !(line instanceof Line.Table)
                && ArticleLabel.of(line.words())
                        .filter(label -> label.isBare() && label.number().sub() == 0)
                        .isPresent();
    }

    private static Line withWords(Line line, String words) {
        return line instanceof Line.Heading heading
                ? new Line.Heading(heading.number(), heading.depth(), words)
                : new Line.Text(line.number(), words);
    }
}
