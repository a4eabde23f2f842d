package org.famen.content.law.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.famen.content.law.Titles;

/**
 * Customary names of judicial interpretations and regulations, which the catalogue does not list. File: {@code
 * content/laws/names.csv}, a title and its names separated by |, for editors to extend.
 */
public final class LawNicknames {
    public static final LawNicknames EMPTY = new LawNicknames(Map.of());

    private final Map<String, List<String>> namesByTitle;
    private final Map<String, List<String>> namesByKey = new HashMap<>();

    private LawNicknames(Map<String, List<String>> namesByTitle) {
        this.namesByTitle = namesByTitle;
        namesByTitle.forEach((title, names) -> namesByKey.put(Titles.withoutState(title), names));
    }

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException that names the row, when one is broken
     */
    public static LawNicknames read(Path file) throws IOException {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (CSVRecord row : FactFile.read(file)) {
            if (!row.isConsistent() || names.put(row.get("title"), names(row)) != null) {
                throw new IllegalArgumentException(
                        file + ": row " + row.getRecordNumber() + ": title,names expected, each title once");
            }
        }
        return new LawNicknames(names);
    }

    /** The lexicon of a content folder, or an empty one. */
    public static LawNicknames readIfPresent(Path file) throws IOException {
        return Files.exists(file) ? read(file) : EMPTY;
    }

    private static List<String> names(CSVRecord row) {
        return Arrays.stream(row.get("names").split("\\|"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Names by title as in the file, in its order. */
    public Map<String, List<String>> entries() {
        return Collections.unmodifiableMap(namesByTitle);
    }

    /** Names of the law with that title; empty when the lexicon has none. */
    List<String> find(String title) {
        return namesByKey.getOrDefault(Titles.withoutState(title), List.of());
    }
}
