package org.famen.content.report;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.famen.content.frontmatter.NearestWord;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/** Checks that a report comes from a body that is known, and that a body reports once on a year. */
public final class BodyCheck {
    private final List<String> bodies;
    private final Problems problems;
    private final Map<String, Sourced<Report>> seen = new HashMap<>();

    public BodyCheck(List<ReportingBody> bodies, Problems problems) {
        this.bodies = bodies.stream().map(ReportingBody::id).sorted().toList();
        this.problems = requireNonNull(problems, "problems is null");
    }

    /** Whether the report can be published; to be asked once for each. */
    public boolean isGood(Sourced<Report> source) {
        Report report = source.value();
        if (!bodies.contains(report.bodyId())) {
            problems.add(NearestWord.find(report.bodyId(), bodies)
                    .map(near -> error(source, "report.body.near", report.bodyId(), near))
                    .orElseGet(() -> error(source, "report.body", report.bodyId())));
            return false;
        }
        Sourced<Report> first = seen.putIfAbsent(report.bodyId() + report.kind() + report.year(), source);
        if (first != null) {
            problems.add(error(source, "report.twice", Integer.toString(report.year()), first.place()));
            return false;
        }
        return true;
    }

    private static Problem error(Sourced<Report> source, String code, String... arguments) {
        return Problem.error(source.file(), source.line(), code, arguments);
    }
}
