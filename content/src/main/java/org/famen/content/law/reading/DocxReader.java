package org.famen.content.law.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.famen.content.law.Blanks;
import org.famen.content.law.parsing.Line;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/**
 * Reads DOCX as the national database hands it out: headings as Word styles or as plain paragraphs, articles as
 * paragraphs, tables as tables. Lines in problems count paragraphs and tables from 1.
 */
final class DocxReader {
    static final String SOURCE = "docx";
    private static final long LARGEST_BYTES = 50L << 20;
    /** The document library limits the ratio of inflation; this limits its sum before anything is inflated. */
    private static final long LARGEST_INFLATED_BYTES = 200L << 20;

    private static final Pattern HEADING_STYLE = Pattern.compile("(?i)(?:heading|标题)?\\s*([1-6])");
    private static final Pattern TITLE_STYLE = Pattern.compile("(?i)title|标题");

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
            long inflated = inflatedBytes(file);
            if (inflated > LARGEST_INFLATED_BYTES) {
                problems.add(Problem.error(
                        name, 0, "file.too_large", Long.toString(inflated), Long.toString(LARGEST_INFLATED_BYTES)));
                return Optional.empty();
            }
            return PlainTextReader.read(unit, file, SOURCE, lines(file), problems);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // POI answers a damaged file with several unchecked exceptions, a zip bomb with an IOException, and XML
            // that is nested a hundred thousand deep with an exhausted stack.
            problems.add(Problem.error(name, 0, "file.unreadable", String.valueOf(broken.getMessage())));
            return Optional.empty();
        }
    }

    private static long inflatedBytes(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream().mapToLong(ZipEntry::getSize).sum();
        }
    }

    private static List<Line> lines(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file);
                var document = new XWPFDocument(bytes)) {
            int number = 0;
            for (IBodyElement element : document.getBodyElements()) {
                number++;
                switch (element) {
                    case XWPFParagraph paragraph ->
                        addLines(lines, number, headingDepth(document, paragraph), paragraph.getText());
                    case XWPFTable table -> lines.add(new Line.Table(number, rows(table), false));
                    // A content control; Word puts the 目录 that it makes itself into one.
                    case XWPFSDT control ->
                        addLines(lines, number, 0, control.getContent().getText());
                    default -> throw new IOException("unknown element " + element.getElementType());
                }
            }
        }
        return lines;
    }

    private static void addLines(List<Line> lines, int number, int depth, String text) {
        for (String line : text.split("\\R")) {
            String words = Blanks.strip(line);
            if (!words.isEmpty()) {
                lines.add(depth > 0 ? new Line.Heading(number, depth, words) : new Line.Text(number, words));
            }
        }
    }

    /** By the name of the style, because its id depends on the language of the Word that wrote the file. */
    private static int headingDepth(XWPFDocument document, XWPFParagraph paragraph) {
        String id = paragraph.getStyle();
        if (id == null) {
            return 0;
        }
        XWPFStyle style =
                document.getStyles() == null ? null : document.getStyles().getStyle(id);
        String name = style == null || style.getName() == null ? id : style.getName();
        Matcher heading = HEADING_STYLE.matcher(name);
        if (heading.matches()) {
            return Integer.parseInt(heading.group(1));
        }
        return TITLE_STYLE.matcher(name).matches() ? 1 : 0;
    }

    private static List<List<String>> rows(XWPFTable table) {
        return table.getRows().stream()
                .map(row -> row.getTableCells().stream()
                        .map(cell -> Blanks.strip(cell.getText()))
                        .toList())
                .toList();
    }
}
