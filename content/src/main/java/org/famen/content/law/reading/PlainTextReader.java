package org.famen.content.law.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.famen.content.law.parsing.LawText;
import org.famen.content.law.parsing.Line;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/**
 * Reads lines of which no shape is known but the one that all laws have: the plain text that the national database hands
 * out (title, bracketed history, 目录, body), and what a word processor or a web page leaves when its format is taken off.
 */
final class PlainTextReader {
    static final String SOURCE = "text";

    private PlainTextReader() {}

    static Optional<SourceDocument> read(LawFiles unit, Path file, String source, List<Line> lines, Problems problems) {
        String name = unit.name(file);
        if (lines.isEmpty()) {
            problems.add(Problem.error(name, 1, "law.body.missing"));
            return Optional.empty();
        }
        Optional<TitleLines> title = TitleLines.of(file, lines);
        if (title.isEmpty()) {
            problems.add(UntitledText.problem(name, lines));
            return Optional.empty();
        }
        LawText text = LawText.parse(name, title.get().words(), title.get().rest(), problems);
        return SourceDocuments.of(source, unit, file, title.get().words(), "", text, problems);
    }
}
