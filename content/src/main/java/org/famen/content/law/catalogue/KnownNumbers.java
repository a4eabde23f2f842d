package org.famen.content.law.catalogue;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * Document numbers under which laws were published and which their texts do not print. File: {@code content/laws/numbers.csv}:
 * number, title, and the publication that says so. A number may stand for several titles, and a title for several numbers.
 */
public final class KnownNumbers {
    static final String FILE = "numbers.csv";

    private KnownNumbers() {}

    /**
     * A title that was published under a number.
     *
     * @param number as printed, 法释〔2020〕26号
     */
    public record Entry(String number, String title) {
        public Entry {
            requireNonNull(number, "number is null");
            requireNonNull(title, "title is null");
        }
    }

    /**
     * The file beside a catalogue; nothing where there is none.
     *
     * @throws IllegalArgumentException that names the row, when one is broken
     */
    public static List<Entry> readBeside(Path catalogue) throws IOException {
        Path file = catalogue.resolveSibling(FILE);
        List<Entry> entries = new ArrayList<>();
        if (!Files.exists(file)) {
            return entries;
        }
        for (CSVRecord row : FactFile.read(file)) {
            if (!row.isConsistent() || row.stream().anyMatch(String::isBlank)) {
                throw new IllegalArgumentException(
                        file + ": row " + row.getRecordNumber() + ": number,title,source expected, none of them empty");
            }
            entries.add(new Entry(row.get("number"), row.get("title")));
        }
        return entries;
    }
}
