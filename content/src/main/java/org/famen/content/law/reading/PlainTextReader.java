package org.famen.content.law.reading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famen.content.law.Blanks;
import org.famen.content.law.parsing.ChineseDate;
import org.famen.content.law.parsing.History;
import org.famen.content.law.parsing.Labels;
import org.famen.content.law.parsing.LawText;
import org.famen.content.law.parsing.Line;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/**
 * Reads lines without any format: the plain text that the national database hands out (title, bracketed history, 目录,
 * body; U+3000 indents) and, given its paragraphs, a DOCX whose headings are plain paragraphs.
 */
final class PlainTextReader {
    static final String SOURCE = "text";

    private PlainTextReader() {}

    static List<Line> lines(String text) {
        String[] source = text.split("\r\n|\n|\r", -1);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < source.length; i++) {
            String words = Blanks.strip(source[i]);
            if (!words.isEmpty()) {
                lines.add(new Line.Text(i + 1, words));
            }
        }
        return lines;
    }

    static Optional<SourceDocument> read(LawFiles unit, Path file, String source, List<Line> lines, Problems problems) {
        String name = unit.name(file);
        if (lines.isEmpty()) {
            problems.add(Problem.error(name, 1, "law.body.missing"));
            return Optional.empty();
        }
        Title title = title(lines);
        LawText text = LawText.parse(name, title.words(), lines.subList(title.lines(), lines.size()), problems);
        if (text.body().isEmpty()) {
            problems.add(Problem.error(name, 1, "law.body.missing"));
            return Optional.empty();
        }
        LocalDate promulgatedOn = ChineseDate.inFileName(file.getFileName().toString())
                .or(() -> text.history().promulgatedOn())
                .orElse(null);
        if (promulgatedOn == null) {
            problems.add(Problem.warning(name, 1, "law.date.missing"));
        }
        return Optional.of(
                SourceDocuments.of(source, unit.folders(file), title.words(), "", promulgatedOn, text, name));
    }

    private record Title(String words, int lines) {}

    /** A long title is broken over up to three lines; it ends where history, contents or body begin. */
    private static Title title(List<Line> lines) {
        var words = new StringBuilder();
        int i = 0;
        while (i < Math.min(3, lines.size()) && (i == 0 || continuesTitle(lines.get(i)))) {
            words.append(lines.get(i).words());
            i++;
        }
        return new Title(words.toString(), i);
    }

    private static boolean continuesTitle(Line line) {
        String text = line.words();
        return !(line instanceof Line.Table)
                && !(line instanceof Line.Heading heading && heading.depth() > 1)
                && text.length() <= 30
                && !History.isEvent(text)
                && !text.startsWith("（")
                && !text.startsWith("(")
                && !Labels.compact(text).equals("目录")
                && !Labels.isPlainDivision(text)
                && Labels.article(text).isEmpty()
                && Labels.section(text).isEmpty()
                && !text.matches(".*[。；：，]$");
    }
}
