package org.famen.content.law.format.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.famen.content.law.format.SizeLimit;
import org.famen.content.law.parsing.Line;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;
import org.xml.sax.SAXException;

/**
 * Reads DOCX as the national database and offices hand it out: headings as Word styles or as plain paragraphs, numbers that
 * Word makes, tracked changes as accepted, text boxes, content controls, documents of other formats inside (altChunk), and
 * tables, of which those that only lay out the page are lines. Lines in problems count paragraphs and tables from 1.
 */
public final class DocxLines {
    private static final SizeLimit LIMIT = new SizeLimit(50L << 20);

    private DocxLines() {}

    /** Empty, with a problem, where the file can't be read. */
    public static Optional<List<Line>> read(Path file, String name, Problems problems) {
        try {
            if (!LIMIT.allows(Files.size(file), name, problems)) {
                return Optional.empty();
            }
            try (var document = DocxPackage.open(file)) {
                if (!DocxPackage.INFLATED_LIMIT.allows(document.inflatedBytes(), name, problems)) {
                    return Optional.empty();
                }
                return Optional.of(lines(document, name, problems));
            }
        } catch (IOException | SAXException | RuntimeException | StackOverflowError broken) {
            // A damaged file ends in several exceptions, and XML that is nested a hundred thousand deep in an exhausted
            // stack.
            problems.add(Problem.error(name, 0, "file.unreadable", String.valueOf(broken.getMessage())));
            return Optional.empty();
        }
    }

    private static List<Line> lines(DocxPackage document, String name, Problems problems)
            throws IOException, SAXException {
        var body = new DocxBody(document, name, problems);
        return body.read();
    }
}
