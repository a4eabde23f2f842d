package org.famen.content.law.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.famen.content.law.Department;
import org.famen.content.law.Titles;

/**
 * The department of law of national laws. File: {@code content/laws/departments.csv}: title, name of a {@link Department}, source.
 */
final class Departments {
    static final Departments EMPTY = new Departments(Map.of());

    /** Decisions have their day behind the title. */
    private static final Pattern DAY_BEHIND = Pattern.compile("\\(\\d{4}-\\d{2}-\\d{2}\\)$");

    private final Map<String, Department> byTitle;

    private Departments(Map<String, Department> byTitle) {
        this.byTitle = Map.copyOf(byTitle);
    }

    /** @throws IllegalArgumentException that names the row, when one is broken */
    static Departments readIfPresent(Path file) throws IOException {
        Map<String, Department> byTitle = new HashMap<>();
        if (Files.exists(file)) {
            for (CSVRecord row : FactFile.read(file)) {
                try {
                    add(row, byTitle);
                } catch (RuntimeException broken) {
                    throw new IllegalArgumentException(
                            file + ": row " + row.getRecordNumber() + ": " + broken.getMessage(), broken);
                }
            }
        }
        return new Departments(byTitle);
    }

    private static void add(CSVRecord row, Map<String, Department> byTitle) {
        if (!row.isConsistent() || row.get("source").isBlank()) {
            throw new IllegalArgumentException("title,department,source expected");
        }
        if (byTitle.put(Titles.canonical(row.get("title")), Department.valueOf(row.get("department"))) != null) {
            throw new IllegalArgumentException("this stands in a row before");
        }
    }

    Optional<Department> find(String lawId) {
        return Optional.ofNullable(byTitle.get(DAY_BEHIND.matcher(lawId).replaceAll("")));
    }
}
