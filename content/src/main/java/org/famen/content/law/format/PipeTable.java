package org.famen.content.law.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.famen.content.law.Blanks;
import org.famen.content.law.parsing.Line;

/** A table whose cells are parted by {@code |}, as Markdown writes it: a rule below the first row makes that row the head. */
final class PipeTable {
    private static final Pattern RULE = Pattern.compile("\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?");

    private PipeTable() {}

    /** @param plain takes the format off the words of a cell */
    static Line.Table of(int line, List<String> source, UnaryOperator<String> plain) {
        List<List<String>> rows = new ArrayList<>();
        boolean hasHead = false;
        for (String row : source) {
            String text = Blanks.strip(row);
            if (!hasHead && rows.size() <= 1 && RULE.matcher(text).matches()) {
                hasHead = rows.size() == 1;
            } else {
                rows.add(cells(text, plain));
            }
        }
        return new Line.Table(line, rows, hasHead);
    }

    private static List<String> cells(String row, UnaryOperator<String> plain) {
        String inner = row.substring(1, row.endsWith("|") && row.length() > 1 ? row.length() - 1 : row.length());
        return Arrays.stream(inner.split("\\|", -1))
                .map(cell -> Blanks.strip(plain.apply(cell)))
                .toList();
    }
}
