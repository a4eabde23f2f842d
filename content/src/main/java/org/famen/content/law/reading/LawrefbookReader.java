package org.famen.content.law.reading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famen.content.law.parsing.ChineseDate;
import org.famen.content.law.parsing.LawText;
import org.famen.content.law.parsing.Line;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/**
 * Reads the shape of LawRefBook: {@code # title}, an optional second {@code # part}, lines "date event",
 * {@code <!-- INFO END -->}, then the body.
 */
final class LawrefbookReader {
    static final String SOURCE = "lawrefbook";

    private LawrefbookReader() {}

    static Optional<SourceDocument> read(LawFiles unit, Path file, MarkdownLines.Result markdown, Problems problems) {
        String name = unit.name(file);
        List<Line> head = markdown.lines().subList(0, markdown.infoEnd());
        if (head.isEmpty() || !(head.getFirst() instanceof Line.Heading title)) {
            problems.add(Problem.error(name, 1, "law.title.missing"));
            return Optional.empty();
        }
        String part = "";
        List<Line> events = new ArrayList<>();
        for (Line line : head.subList(1, head.size())) {
            if (line instanceof Line.Heading second && second.depth() == 1 && part.isEmpty()) {
                part = second.text();
            } else {
                events.add(line);
            }
        }
        List<Line> rest =
                markdown.lines().subList(markdown.infoEnd(), markdown.lines().size());
        LawText text = LawText.parse(name, title.text(), events, rest, problems);
        if (text.body().isEmpty()) {
            problems.add(Problem.error(name, 1, "law.body.missing"));
            return Optional.empty();
        }
        LocalDate promulgatedOn = ChineseDate.inFileName(file.getFileName().toString())
                .or(() -> text.history().promulgatedOn())
                .orElse(null);
        SourceDocument document =
                SourceDocuments.of(SOURCE, unit.folders(file), title.text(), part, promulgatedOn, text, name);
        if (!document.hasSignsOfALaw()) {
            // Advice that somebody wrote lies among the laws there, too.
            problems.add(Problem.error(name, title.number(), "law.none"));
            return Optional.empty();
        }
        if (promulgatedOn == null) {
            problems.add(Problem.warning(name, title.number(), "law.date.missing"));
        }
        return Optional.of(document);
    }
}
