package org.famen.content.law.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes apart articles that stand on one line: 第一条　甲。第二条　乙。 */
final class RunTogether {
    private static final Pattern END_OF_ARTICLE =
            Pattern.compile("(?<=[。；！？])\\h*(?=第\\h*" + Labels.NUMERAL + "\\h*[条條](?:之[一二三四五六七八九十]{1,3})?\\h)");

    private RunTogether() {}

    static List<Line> split(List<Line> lines) {
        List<Line> apart = new ArrayList<>(lines.size());
        for (Line line : lines) {
            if (line instanceof Line.Text text && ArticleLabel.of(text.text()).isPresent()) {
                split(text, apart);
            } else {
                apart.add(line);
            }
        }
        return apart;
    }

    /** Only where the number is the next one and no quotation is open: anything else is a reference. */
    private static void split(Line.Text line, List<Line> apart) {
        String text = line.text();
        int start = 0;
        Matcher ends = END_OF_ARTICLE.matcher(text);
        while (ends.find()) {
            String before = text.substring(start, ends.start());
            Optional<ArticleLabel> article = ArticleLabel.of(before);
            Optional<ArticleLabel> next = ArticleLabel.of(text.substring(ends.end()));
            var quotation = new Quotation();
            quotation.read(before);
            if (article.isPresent()
                    && next.isPresent()
                    && !next.get().isNamed()
                    && next.get().number().follows(article.get().number())
                    && !quotation.isOpen()) {
                apart.add(new Line.Text(line.number(), before));
                start = ends.end();
            }
        }
        apart.add(new Line.Text(line.number(), text.substring(start)));
    }
}
