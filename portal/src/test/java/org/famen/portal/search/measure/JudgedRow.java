package org.famen.portal.search.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A line of a judged file: columns divided by tabs under a line of names; lines that begin with # are comments. */
record JudgedRow(Path file, CSVRecord record) {
    private static final CSVFormat FORMAT = CSVFormat.TDF
            .builder()
            .setQuote(null)
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    /** @throws IllegalArgumentException when it holds no line at all */
    static List<JudgedRow> read(Path file) throws IOException {
        try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(file), FORMAT)) {
            List<JudgedRow> rows =
                    parser.stream().map(line -> new JudgedRow(file, line)).toList();
            if (rows.isEmpty()) {
                throw new IllegalArgumentException(file + ": holds nothing to ask");
            }
            return rows;
        }
    }

    /** @throws IllegalArgumentException naming file, line and column where there is no such column */
    String text(String column) {
        if (!record.isSet(column)) {
            throw new IllegalArgumentException(
                    "%s, entry %d: has no column %s".formatted(file, record.getRecordNumber(), column));
        }
        return record.get(column).strip();
    }

    /** What stands in a column, divided by the separator; empty where nothing stands there. */
    Set<String> set(String column, String separator) {
        String text = text(column);
        return text.isEmpty() ? Set.of() : new TreeSet<>(List.of(text.split(Pattern.quote(separator))));
    }
}
