package org.famen.content.law;

import java.util.ArrayList;
import java.util.List;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/**
 * Builds the tree of divisions, articles, sections and annexes from the lines of a body.
 *
 * <p>A text, and each of its annexes, is a scope of its own: whether 一、 begins a section or is a line of an article
 * depends on whether that scope has articles at all.
 */
final class BodyParser {
    private final String file;
    private final Problems problems;

    BodyParser(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    List<Part> parse(List<Line> lines) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || (i > start && beginsAnnex(lines.get(i)))) {
                parts.addAll(parseScope(lines.subList(start, i)));
                start = i;
            }
        }
        return List.copyOf(parts);
    }

    private static boolean beginsAnnex(Line line) {
        return switch (line) {
            case Line.Heading heading -> Labels.annex(heading.text()).isPresent();
            case Line.Text text -> Labels.annex(text.text()).isPresent();
            case Line.Table table -> false;
        };
    }

    private List<Part> parseScope(List<Line> lines) {
        if (lines.isEmpty() || !beginsAnnex(lines.getFirst())) {
            return new ScopeParser(file, problems).parse(lines);
        }
        Line first = lines.getFirst();
        String text = first instanceof Line.Heading heading ? heading.text() : ((Line.Text) first).text();
        Labels.Labelled annex = Labels.annex(text).orElseThrow();
        List<Part> children = new ScopeParser(file, problems).parse(lines.subList(1, lines.size()));
        if (children.isEmpty() && annex.rest().isEmpty()) {
            problems.add(Problem.warning(file, first.number(), "law.annex.empty", annex.label()));
        }
        return List.of(new Part.Annex(first.number(), annex.label(), annex.rest(), children));
    }
}
