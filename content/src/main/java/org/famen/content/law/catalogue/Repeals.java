package org.famen.content.law.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.famen.content.law.ArticleNumber;
import org.famen.content.law.Law;
import org.famen.content.law.PartialRepeal;
import org.famen.content.law.Titles;
import org.jspecify.annotations.Nullable;

/**
 * Repeals that no text of a law tells, because they stand in decisions that clear up many at once or in another text that
 * takes out a paragraph. File: {@code content/laws/repeals.csv}, for editors to extend: the title; article, paragraph and
 * item where only these are void (120-1 for 第一百二十条之一); the day from which; whether it is {@code repealed} or
 * {@code suspended}, and then until when, if that is known; and the decision.
 */
public final class Repeals {
    public static final Repeals EMPTY = new Repeals(Map.of(), Map.of());

    private static final String COLUMNS = "title,article,paragraph,item,kind,from,until,by";

    private final Map<String, Law.Repeal> ofLaws;
    private final Map<String, List<PartialRepeal>> ofProvisions;

    private Repeals(Map<String, Law.Repeal> ofLaws, Map<String, List<PartialRepeal>> ofProvisions) {
        this.ofLaws = ofLaws;
        this.ofProvisions = ofProvisions;
    }

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException that names the row, when one is broken
     */
    public static Repeals read(Path file) throws IOException {
        Map<String, Law.Repeal> ofLaws = new LinkedHashMap<>();
        Map<String, List<PartialRepeal>> ofProvisions = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (CSVRecord row : FactFile.read(file)) {
            try {
                add(row, ofLaws, ofProvisions);
            } catch (RuntimeException broken) {
                throw broken(file, row, String.valueOf(broken.getMessage()), broken);
            }
            if (!seen.add(what(row))) {
                throw broken(file, row, "this stands in a row before", null);
            }
        }
        return new Repeals(ofLaws, ofProvisions);
    }

    /** The repeals of a content folder, or none. */
    public static Repeals readIfPresent(Path file) throws IOException {
        return Files.exists(file) ? read(file) : EMPTY;
    }

    private static void add(
            CSVRecord row, Map<String, Law.Repeal> ofLaws, Map<String, List<PartialRepeal>> ofProvisions) {
        if (!row.isConsistent()) {
            throw new IllegalArgumentException("the columns are " + COLUMNS);
        }
        String key = Titles.withoutState(row.get("title"));
        if (row.get("article").isBlank()) {
            ofLaws.put(key, new Law.Repeal(LocalDate.parse(row.get("from")), row.get("by")));
        } else {
            ofProvisions.computeIfAbsent(key, law -> new ArrayList<>()).add(provision(row));
        }
    }

    private static PartialRepeal provision(CSVRecord row) {
        ArticleNumber article = ArticleNumber.ofAddress(row.get("article"))
                .orElseThrow(() -> new IllegalArgumentException("article: no number: " + row.get("article")));
        PartialRepeal.Kind kind = PartialRepeal.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        return new PartialRepeal(
                article,
                number(row.get("paragraph")),
                number(row.get("item")),
                kind,
                LocalDate.parse(row.get("from")),
                row.get("until").isBlank() ? null : LocalDate.parse(row.get("until")),
                row.get("by"));
    }

    private static int number(String cell) {
        return cell.isBlank() ? 0 : Integer.parseInt(cell);
    }

    /** What the row ends. */
    private static String what(CSVRecord row) {
        return String.join(
                "#", Titles.withoutState(row.get("title")), row.get("article"), row.get("paragraph"), row.get("item"));
    }

    private static IllegalArgumentException broken(Path file, CSVRecord row, String why, @Nullable Throwable cause) {
        return new IllegalArgumentException(file + ": row " + row.getRecordNumber() + ": " + why, cause);
    }

    /** How many laws and provisions are ended. */
    public int size() {
        return ofLaws.size()
                + ofProvisions.values().stream().mapToInt(List::size).sum();
    }

    /** @param title of a law, with or without the state's name */
    Optional<Law.Repeal> find(String title) {
        return Optional.ofNullable(ofLaws.get(Titles.withoutState(title)));
    }

    /** Provisions of a law that were ended while it lives on. */
    List<PartialRepeal> provisions(String title) {
        return ofProvisions.getOrDefault(Titles.withoutState(title), List.of());
    }
}
