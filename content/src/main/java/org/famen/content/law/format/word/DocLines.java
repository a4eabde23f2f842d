package org.famen.content.law.format.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.famen.content.law.format.CellLayout;
import org.famen.content.law.format.Lines;
import org.famen.content.law.format.PlainLines;
import org.famen.content.law.format.SizeLimit;
import org.famen.content.law.parsing.Line;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/**
 * Reads DOC, the format of Word 97 to 2003 and, without tables and lists, that of Word 6 and 95. Deleted text of tracked
 * changes is left out. Lines in problems count paragraphs from 1.
 */
public final class DocLines {
    private static final SizeLimit LIMIT = new SizeLimit(50L << 20);
    private static final int LEVELS = 9;
    /** A field (a link, a page number) is its code between the first two marks and its words between the last two. */
    private static final Pattern FIELD_CODE = Pattern.compile("\u0013[^\u0013\u0014\u0015]*[\u0014]?");

    private static final Pattern MARKS = Pattern.compile("[\u0001-\u0008\u0013-\u0015\u001f]");
    private static final Pattern LINE_BREAKS = Pattern.compile("[\u000b\f\r\n\u000e]+");

    private final Lines lines = new Lines();
    private final Map<Integer, NumberingCounter> counters = new HashMap<>();
    private int number;

    private DocLines() {}

    /** Empty, with a problem, where the file can't be read. */
    public static Optional<List<Line>> read(Path file, String name, Problems problems) {
        try {
            if (!LIMIT.allows(Files.size(file), name, problems)) {
                return Optional.empty();
            }
            return Optional.of(lines(file));
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // A damaged file ends in several unchecked exceptions.
            problems.add(Problem.error(name, 0, "file.unreadable", String.valueOf(broken.getMessage())));
            return Optional.empty();
        }
    }

    private static List<Line> lines(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file);
                var document = new HWPFDocument(bytes)) {
            var reader = new DocLines();
            reader.read(document.getRange());
            reader.read(document.getMainTextboxRange());
            return reader.lines.all();
        } catch (OldFileFormatException beforeWord97) {
            try (var bytes = Files.newInputStream(file);
                    var words = new Word6Extractor(bytes)) {
                return PlainLines.of(words.getText());
            }
        }
    }

    private void read(Range range) {
        int i = 0;
        while (i < range.numParagraphs()) {
            Paragraph paragraph = range.getParagraph(i);
            number++;
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                table(table);
                i += Math.max(1, table.numParagraphs());
            } else {
                paragraph(paragraph);
                i++;
            }
        }
    }

    private void paragraph(Paragraph paragraph) {
        String words = words(paragraph);
        String label = paragraph.isInList() ? label(paragraph) : "";
        for (String line : LINE_BREAKS.split(NumberedText.of(label, words))) {
            lines.text(number, line);
        }
    }

    private String label(Paragraph paragraph) {
        HWPFList list = paragraph.getList();
        return list == null
                ? ""
                : counters.computeIfAbsent(list.getLsid(), unread -> new NumberingCounter(levels(list)))
                        .next(paragraph.getIlvl());
    }

    /** Word 97 writes the number of level 0 as the character 0, and so on. */
    private static List<NumberingCounter.Level> levels(HWPFList list) {
        List<NumberingCounter.Level> levels = new ArrayList<>();
        for (char depth = 0; depth < Math.min(LEVELS, list.getListData().numLevels()); depth++) {
            var text = new StringBuilder();
            String printed = list.getNumberText(depth);
            for (char c : (printed == null ? "" : printed).toCharArray()) {
                text.append(c < LEVELS ? "%" + (c + 1) : String.valueOf(c));
            }
            levels.add(new NumberingCounter.Level(
                    list.getStartAt(depth), DocNumberFormat.name(list.getNumberFormat(depth)), text.toString(), false));
        }
        return levels;
    }

    private void table(Table table) {
        List<List<List<String>>> rows = new ArrayList<>();
        for (int row = 0; row < table.numRows(); row++) {
            List<List<String>> cells = new ArrayList<>();
            for (int cell = 0; cell < table.getRow(row).numCells(); cell++) {
                cells.add(cell(table.getRow(row).getCell(cell)));
            }
            rows.add(cells);
        }
        if (CellLayout.isOnlyLayout(rows)) {
            rows.forEach(row -> CellLayout.lines(row).forEach(line -> lines.text(number, line)));
        } else {
            lines.table(new Line.Table(number, CellLayout.rows(rows), false));
        }
    }

    private List<String> cell(Range cell) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            Paragraph paragraph = cell.getParagraph(i);
            String label = paragraph.isInList() ? label(paragraph) : "";
            for (String line : LINE_BREAKS.split(NumberedText.of(label, words(paragraph)))) {
                if (!line.isBlank()) {
                    found.add(line);
                }
            }
        }
        return found;
    }

    private static String words(Paragraph paragraph) {
        var words = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            if (!paragraph.getCharacterRun(i).isMarkedDeleted()) {
                words.append(paragraph.getCharacterRun(i).text());
            }
        }
        return MARKS.matcher(FIELD_CODE.matcher(words).replaceAll("")).replaceAll("");
    }
}
