package org.famen.content.law.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famen.content.law.format.MarkdownLines;
import org.famen.content.law.parsing.LawText;
import org.famen.content.law.parsing.Line;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/**
 * Reads the shape of LawRefBook: {@code # title}, an optional second {@code # part}, lines "date event",
 * {@code <!-- INFO END -->}, then the body. Where files of that shape were put together into one, each further mark ends
 * another head inside the body, whose lines are history as those of the first one are.
 */
final class LawrefbookReader {
    static final String SOURCE = "lawrefbook";

    private final List<Line> head = new ArrayList<>();
    private final List<Line> body = new ArrayList<>();
    private String part = "";

    private LawrefbookReader() {}

    /** One text for each title that a head of its own follows. */
    static List<SourceDocument> read(LawFiles unit, Path file, MarkdownLines.Result markdown, Problems problems) {
        return SeveralLaws.split(markdown).stream()
                .flatMap(law -> one(unit, file, law, problems).stream())
                .toList();
    }

    private static Optional<SourceDocument> one(
            LawFiles unit, Path file, MarkdownLines.Result markdown, Problems problems) {
        int firstEnd = markdown.infoEnds().getFirst();
        Optional<TitleLines> title = TitleLines.of(file, markdown.lines().subList(0, firstEnd));
        if (title.isEmpty()) {
            problems.add(Problem.error(unit.name(file), 1, "law.title.missing"));
            return Optional.empty();
        }
        var reader = new LawrefbookReader();
        reader.readHead(title.get().rest());
        reader.readBody(title.get().words(), markdown);
        LawText text = LawText.parse(unit.name(file), title.get().words(), reader.head, reader.body, problems);
        return SourceDocuments.of(SOURCE, unit, file, title.get().words(), reader.part, text, problems);
    }

    /** A heading below the depth of a title is the first one of the body. */
    private void readHead(List<Line> lines) {
        for (Line line : lines) {
            if (!(line instanceof Line.Heading heading)) {
                head.add(line);
            } else if (heading.depth() == 1 && part.isEmpty()) {
                part = heading.text();
            } else {
                body.add(line);
            }
        }
    }

    private void readBody(String title, MarkdownLines.Result markdown) {
        int start = markdown.infoEnds().getFirst();
        for (int end : markdown.infoEnds().subList(1, markdown.infoEnds().size())) {
            List<Line> lines = markdown.lines().subList(start, end);
            int body = lines.size();
            while (body > 0 && lines.get(body - 1) instanceof Line.Text text && LawText.isHead(text.text())) {
                body--;
            }
            addBody(title, lines.subList(0, body));
            lines.subList(body, lines.size()).stream()
                    .filter(line -> head.stream().noneMatch(told -> told.words().equals(line.words())))
                    .forEach(head::add);
            start = end;
        }
        addBody(title, markdown.lines().subList(start, markdown.lines().size()));
    }

    /** The title comes again with each head. */
    private void addBody(String title, List<Line> lines) {
        lines.stream()
                .filter(line -> !(line instanceof Line.Heading heading
                        && heading.depth() == 1
                        && heading.text().equals(title)))
                .forEach(body::add);
    }
}
