package org.famen.content.law.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famen.content.law.Part;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/**
 * Builds the tree of divisions, articles, sections and annexes from the lines of a body.
 *
 * <p>A text, and each of its annexes, is a scope of its own: whether 一、 begins a section or is a line of an article
 * depends on whether that scope has articles at all.
 */
public final class BodyParser {
    private final String file;
    private final Problems problems;

    public BodyParser(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    public List<Part> parse(List<Line> printed) {
        List<Line> lines = RunTogether.split(SplitLabels.join(printed));
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || (i > start && annex(lines.get(i)).isPresent())) {
                parts.addAll(parseScope(lines.subList(start, i)));
                start = i;
            }
        }
        return List.copyOf(parts);
    }

    private static Optional<Labels.Labelled> annex(Line line) {
        return switch (line) {
            case Line.Heading heading -> Labels.annexHeading(heading.text());
            case Line.Text text -> Labels.annex(text.text());
            case Line.Table table -> Optional.empty();
        };
    }

    private List<Part> parseScope(List<Line> lines) {
        Optional<Labels.Labelled> begun = lines.isEmpty() ? Optional.empty() : annex(lines.getFirst());
        if (begun.isEmpty()) {
            return scope(lines);
        }
        Line first = lines.getFirst();
        Labels.Labelled annex = begun.get();
        List<Part> children = scope(lines.subList(1, lines.size()));
        if (children.isEmpty() && annex.rest().isEmpty()) {
            problems.add(Problem.warning(file, first.number(), "law.annex.empty", annex.label()));
        }
        return List.of(new Part.Annex(first.number(), annex.label(), annex.rest(), children));
    }

    private List<Part> scope(List<Line> lines) {
        List<Part> parts = new ScopeParser(file, problems).parse(lines);
        new ScopeCheck(lines, parts).problems(file).forEach(problems::add);
        return parts;
    }
}
