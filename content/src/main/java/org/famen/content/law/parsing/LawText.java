package org.famen.content.law.parsing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.famen.content.law.Blanks;
import org.famen.content.law.Part;
import org.famen.content.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A law text from its lines: the title has been taken off, what is left is history, 目录 and body.
 *
 * @param history lines under the title that tell of adoption and effect
 * @param printedContents 目录 as printed, and the title where it comes again in front of the body
 */
public record LawText(History history, List<String> printedContents, List<Part> body) {

    /** Lines of which nothing says where the body begins: history lasts as long as lines tell of adoption. */
    public static LawText parse(String file, String title, List<Line> lines, Problems problems) {
        int body = 0;
        while (body < lines.size() && lines.get(body) instanceof Line.Text text && isHead(text.text())) {
            body++;
        }
        return parse(file, title, lines.subList(0, body), lines.subList(body, lines.size()), problems);
    }

    /** Lines whose source marks the end of the head. */
    public static LawText parse(String file, String title, List<Line> head, List<Line> rest, Problems problems) {
        List<String> events = head.stream()
                .flatMap(line -> Arrays.stream(line.words().split("\\u3000+")))
                .map(Blanks::strip)
                .filter(Predicate.not(String::isEmpty))
                .toList();
        int contentsEnd = PrintedContents.end(title, rest);
        List<String> contents =
                rest.subList(0, contentsEnd).stream().map(Line::words).toList();
        List<Part> body = new BodyParser(file, problems).parse(rest.subList(contentsEnd, rest.size()));
        return new LawText(History.of(events), contents, body);
    }

    /** Whether a line under the title tells of adoption and effect. */
    public static boolean isHead(String line) {
        return History.isEvent(line)
                || line.matches("[（(].*[）)]") && ChineseDate.DATE.matcher(line).find();
    }

    /** 施行日期 that the last articles state, when it can be this version's. */
    public Optional<LocalDate> statedEffectiveFrom(@Nullable LocalDate promulgatedOn) {
        return EffectClause.effectiveFrom(body, promulgatedOn, history);
    }
}
