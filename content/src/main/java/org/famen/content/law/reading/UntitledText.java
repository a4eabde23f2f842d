package org.famen.content.law.reading;

import java.util.List;
import org.famen.content.law.parsing.ArticleLabel;
import org.famen.content.law.parsing.Line;
import org.famen.content.problem.Problem;

/** A text of which neither itself nor the name of its file says how it is called: a law where an article begins in it. */
final class UntitledText {
    private UntitledText() {}

    static Problem problem(String file, List<Line> lines) {
        boolean hasArticles = lines.stream()
                .map(line -> ArticleLabel.of(line.words()))
                .anyMatch(label -> label.filter(found -> found.number().main() == 1 && !found.isNamed())
                        .isPresent());
        return Problem.error(file, 1, hasArticles ? "law.title.missing" : "law.none");
    }
}
