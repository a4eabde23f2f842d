package org.famen.content.law.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Level;
import org.famen.content.law.Titles;
import org.jspecify.annotations.Nullable;

/**
 * Days of effect that the texts do not state, because they stand in the decision that amended them: an amended text keeps
 * the day of the first one in its last article. File: {@code content/laws/effects.csv}: title, rank, day of promulgation,
 * day of effect, document number. A row without a title holds for every text of that rank and day, which one decision (or
 * several of the same effect) amended together.
 */
public final class EffectDays {
    public static final EffectDays EMPTY = new EffectDays(Map.of());

    private static final String EVERY_TITLE = "";

    private final Map<Key, LocalDate> days;

    private record Key(String title, Level level, LocalDate promulgatedOn) {}

    private EffectDays(Map<Key, LocalDate> days) {
        this.days = days;
    }

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException that names the row, when one is broken
     */
    public static EffectDays read(Path file) throws IOException {
        Map<Key, LocalDate> days = new HashMap<>();
        for (CSVRecord row : FactFile.read(file)) {
            try {
                add(row, days);
            } catch (RuntimeException broken) {
                throw new IllegalArgumentException(
                        file + ": row " + row.getRecordNumber() + ": " + broken.getMessage(), broken);
            }
        }
        return new EffectDays(days);
    }

    /** Those of a content folder, or none. */
    public static EffectDays readIfPresent(Path file) throws IOException {
        return Files.exists(file) ? read(file) : EMPTY;
    }

    private static void add(CSVRecord row, Map<Key, LocalDate> days) {
        if (!row.isConsistent() || row.get("by").isBlank()) {
            throw new IllegalArgumentException("title,level,promulgated_on,effective_from,by expected");
        }
        var key = new Key(
                Titles.withoutState(row.get("title")),
                Level.valueOf(row.get("level")),
                LocalDate.parse(row.get("promulgated_on")));
        if (days.put(key, LocalDate.parse(row.get("effective_from"))) != null) {
            throw new IllegalArgumentException("this stands in a row before");
        }
    }

    /** Empty where nothing is known, or where the text was made on no known day. */
    Optional<LocalDate> find(Level level, LawVersion version) {
        @Nullable LocalDate made = version.promulgatedOn();
        if (made == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(days.get(new Key(Titles.withoutState(version.title()), level, made)))
                .or(() -> Optional.ofNullable(days.get(new Key(EVERY_TITLE, level, made))));
    }
}
