package org.famen.content.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.famen.content.problem.Problem;
import org.famen.content.problem.ProblemMessages;
import org.famen.content.problem.Problems;

/** Problems in a short form for tests, {@code file:line: code argument …}; each must have a sentence without gaps too. */
public final class ProblemLines {
    private ProblemLines() {}

    public static List<String> of(Problems problems) {
        return problems.all().stream().map(ProblemLines::line).toList();
    }

    private static String line(Problem problem) {
        assertThat(ProblemMessages.sentence(problem)).isNotBlank().doesNotContain("{", "}");
        String arguments = String.join(" ", problem.arguments());
        return (problem.place() + ": " + problem.code() + " " + arguments).strip();
    }
}
