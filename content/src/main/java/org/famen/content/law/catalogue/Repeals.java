package org.famen.content.law.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.famen.content.law.Law;
import org.famen.content.law.Titles;
import org.jspecify.annotations.Nullable;

/**
 * Repeals that no text of a law tells, because they stand in decisions that clear up many at once. File: {@code
 * content/laws/repeals.csv}, the title, the day from which it is void, and the decision; for editors to extend.
 */
public final class Repeals {
    public static final Repeals EMPTY = new Repeals(Map.of());

    private final Map<String, Law.Repeal> byKey;

    private Repeals(Map<String, Law.Repeal> byKey) {
        this.byKey = byKey;
    }

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException that names the row, when one is broken
     */
    public static Repeals read(Path file) throws IOException {
        Map<String, Law.Repeal> repeals = new LinkedHashMap<>();
        for (CSVRecord row : FactFile.read(file)) {
            add(repeals, file, row);
        }
        return new Repeals(repeals);
    }

    /** The repeals of a content folder, or none. */
    public static Repeals readIfPresent(Path file) throws IOException {
        return Files.exists(file) ? read(file) : EMPTY;
    }

    private static void add(Map<String, Law.Repeal> repeals, Path file, CSVRecord row) {
        try {
            Law.Repeal repeal = new Law.Repeal(LocalDate.parse(row.get("repealed_on")), row.get("by"));
            if (row.isConsistent() && repeals.put(Titles.withoutState(row.get("title")), repeal) == null) {
                return;
            }
        } catch (RuntimeException broken) {
            throw broken(file, row, broken);
        }
        throw broken(file, row, null);
    }

    private static IllegalArgumentException broken(Path file, CSVRecord row, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                file + ": row " + row.getRecordNumber() + ": title,repealed_on,by expected, each title once", cause);
    }

    /** How many there are. */
    public int size() {
        return byKey.size();
    }

    /** @param title of a law, with or without the state's name */
    Optional<Law.Repeal> find(String title) {
        return Optional.ofNullable(byKey.get(Titles.withoutState(title)));
    }
}
