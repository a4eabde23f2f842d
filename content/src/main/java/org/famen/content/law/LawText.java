package org.famen.content.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A law text from its lines: the title has been taken off, what is left is history, 目录 and body.
 *
 * @param history lines under the title that tell of adoption and effect
 * @param printedContents 目录 as printed
 */
record LawText(History history, List<String> printedContents, List<Part> body) {

    /** Lines of which nothing says where the body begins: history lasts as long as lines tell of adoption. */
    static LawText parse(String file, List<Line> lines, Problems problems) {
        int body = 0;
        while (body < lines.size() && lines.get(body) instanceof Line.Text text && isHead(text.text())) {
            body++;
        }
        return parse(file, lines.subList(0, body), lines.subList(body, lines.size()), problems);
    }

    /** Lines whose source marks the end of the head. */
    static LawText parse(String file, List<Line> head, List<Line> rest, Problems problems) {
        List<String> events = head.stream()
                .filter(line -> !(line instanceof Line.Table))
                .flatMap(line -> List.of(words(line).split("\\u3000+")).stream())
                .map(MarkdownLines::strip)
                .toList();
        int contentsEnd = endOfContents(rest);
        List<String> contents =
                rest.subList(0, contentsEnd).stream().map(LawText::words).toList();
        List<Part> body = new BodyParser(file, problems).parse(rest.subList(contentsEnd, rest.size()));
        return new LawText(History.of(events), contents, body);
    }

    private static boolean isHead(String line) {
        return History.isEvent(line)
                || line.matches("[（(].*[）)]") && ChineseDate.DATE.matcher(line).find();
    }

    private static String words(Line line) {
        return switch (line) {
            case Line.Heading heading -> heading.text();
            case Line.Text text -> text.text();
            case Line.Table table -> "";
        };
    }

    /** The 目录 lasts from its heading until its first entry comes again. */
    private static int endOfContents(List<Line> lines) {
        if (lines.size() < 3 || !Labels.compact(words(lines.getFirst())).equals("目录")) {
            return 0;
        }
        String first = Labels.compact(words(lines.get(1)));
        for (int i = 2; i < lines.size(); i++) {
            if (Labels.compact(words(lines.get(i))).equals(first)) {
                return i;
            }
            if (!Labels.isPlainDivision(words(lines.get(i)))
                    && Labels.division(words(lines.get(i))).isEmpty()) {
                return 1;
            }
        }
        return 1;
    }

    /** 施行日期 that the last articles state, when it can be this version's. */
    Optional<LocalDate> statedEffectiveFrom(@Nullable LocalDate promulgatedOn) {
        return EffectClause.effectiveFrom(body, promulgatedOn, history);
    }
}
