package org.famen.content.law;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/**
 * Reads DOCX as the national database hands it out: headings as Word styles or as plain paragraphs, articles as
 * paragraphs, tables as tables. Lines in problems count paragraphs and tables from 1.
 */
final class DocxReader {
    static final String SOURCE = "docx";
    private static final long LARGEST_BYTES = 50L << 20;

    private DocxReader() {}

    static Optional<SourceDocument> read(LawFiles unit, Path file, Problems problems) {
        String name = unit.name(file);
        try {
            long size = Files.size(file);
            if (size > LARGEST_BYTES) {
                problems.add(
                        Problem.error(name, 0, "file.too_large", Long.toString(size), Long.toString(LARGEST_BYTES)));
                return Optional.empty();
            }
            return PlainTextReader.read(unit, file, SOURCE, lines(file), problems);
        } catch (IOException | RuntimeException broken) {
            // POI answers a damaged file with several unchecked exceptions, and a zip bomb with an IOException.
            problems.add(Problem.error(name, 0, "file.unreadable", String.valueOf(broken.getMessage())));
            return Optional.empty();
        }
    }

    private static List<Line> lines(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file);
                var document = new XWPFDocument(bytes)) {
            int number = 0;
            for (IBodyElement element : document.getBodyElements()) {
                number++;
                if (element instanceof XWPFParagraph paragraph) {
                    addParagraph(lines, number, paragraph);
                } else if (element instanceof XWPFTable table) {
                    lines.add(new Line.Table(number, rows(table), false));
                }
            }
        }
        return lines;
    }

    private static void addParagraph(List<Line> lines, int number, XWPFParagraph paragraph) {
        for (String text : paragraph.getText().split("\n")) {
            String words = MarkdownLines.strip(text);
            if (words.isEmpty()) {
                continue;
            }
            int depth = headingDepth(paragraph.getStyle());
            lines.add(depth > 0 ? new Line.Heading(number, depth, words) : new Line.Text(number, words));
        }
    }

    private static int headingDepth(String style) {
        if (style == null) {
            return 0;
        }
        String id = style.toLowerCase(Locale.ROOT);
        if (id.startsWith("heading") && id.length() == 8 && Character.isDigit(id.charAt(7))) {
            return id.charAt(7) - '0';
        }
        return id.equals("title") ? 1 : id.matches("[1-6]") ? id.charAt(0) - '0' : 0;
    }

    private static List<List<String>> rows(XWPFTable table) {
        return table.getRows().stream()
                .map(row -> row.getTableCells().stream()
                        .map(cell -> MarkdownLines.strip(cell.getText()))
                        .toList())
                .toList();
    }
}
