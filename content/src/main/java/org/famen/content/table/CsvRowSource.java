package org.famen.content.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.famen.content.frontmatter.TextFileReader;
import org.famen.content.problem.Problem;
import org.famen.content.problem.Problems;

/** Comma-separated values in UTF-8 (RFC 4180), with or without a byte order mark; line breaks inside quotes are kept. */
public final class CsvRowSource implements RowSource {
    /** 16 MiB in bytes: 5,000 organisations with long descriptions take about 5. */
    private static final int FILE_LIMIT = 16 << 20;

    /** Warns of a last row that is shorter than the first and has no line end: a file that did not come whole ends like that. */
    public static final String CUT_OFF = "csv.cut_off";

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    @Override
    public Optional<List<SourceRow>> read(Path file, String name, Problems problems) {
        return new TextFileReader(FILE_LIMIT, problems).read(file, name).map(text -> parse(text, name, problems));
    }

    private static List<SourceRow> parse(String text, String name, Problems problems) {
        List<SourceRow> rows = new ArrayList<>();
        int line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                if (rows.size() == MAX_ROWS) {
                    problems.add(Problem.error(name, line, "csv.too_many_rows", Integer.toString(MAX_ROWS)));
                    return rows;
                }
                rows.add(new SourceRow(line, records.next().toList()));
                line = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
            }
        } catch (IOException | UncheckedIOException brokenQuote) {
            problems.add(Problem.error(name, line, "csv.quote"));
        }
        if (isCutOff(rows, text)) {
            problems.add(Problem.warning(name, rows.getLast().line(), CUT_OFF));
        }
        return rows;
    }

    private static boolean isCutOff(List<SourceRow> rows, String text) {
        return rows.size() > 1
                && !text.endsWith("\n")
                && rows.getLast().cells().size() < rows.getFirst().cells().size();
    }
}
