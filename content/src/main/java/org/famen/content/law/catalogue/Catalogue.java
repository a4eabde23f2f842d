package org.famen.content.law.catalogue;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.famen.content.law.Law;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Level;
import org.famen.content.law.Titles;
import org.jspecify.annotations.Nullable;

/**
 * Facts about the national laws in force (title, short names, rank, issuer, dates), so that a portal without any law
 * text still knows them. File: {@code content/laws/catalogue.csv}.
 */
public final class Catalogue {
    public static final Catalogue EMPTY = new Catalogue(List.of(), LawNicknames.EMPTY, Repeals.EMPTY);

    private static final String NAMES = "names.csv";
    private static final String REPEALS = "repeals.csv";

    private final Map<String, Entry> byId = new LinkedHashMap<>();
    private final LawNicknames lexicon;
    private final Repeals repeals;

    private Catalogue(List<Entry> entries, LawNicknames lexicon, Repeals repeals) {
        this.lexicon = requireNonNull(lexicon, "lexicon is null");
        this.repeals = requireNonNull(repeals, "repeals is null");
        entries.forEach(entry -> byId.put(entry.id(), entry));
    }

    /**
     * A law in force.
     *
     * @param shortNames customary names, most common first
     * @param effectiveFrom day of effect of the version promulgated on {@code promulgatedOn}; null where not known
     */
    public record Entry(
            String title,
            List<String> shortNames,
            Level level,
            String issuer,
            @Nullable LocalDate promulgatedOn,
            @Nullable LocalDate effectiveFrom) {
        public Entry {
            shortNames = List.copyOf(shortNames);
        }

        public String id() {
            return Titles.lawId(title, promulgatedOn);
        }

        private Entry withNames(List<String> more) {
            List<String> all =
                    Stream.concat(shortNames.stream(), more.stream()).distinct().toList();
            return new Entry(title, all, level, issuer, promulgatedOn, effectiveFrom);
        }
    }

    /**
     * Reads the file; it is our own, so a broken row is an error of the program's author and ends with an exception that
     * names the row.
     */
    public static Catalogue read(Path file) throws IOException {
        return new Catalogue(
                FactFile.read(file).stream().map(row -> entry(file, row)).toList(), LawNicknames.EMPTY, Repeals.EMPTY);
    }

    /** A catalogue with the files that lie beside it: {@code names.csv} and {@code repeals.csv}; each may be absent. */
    public static Catalogue readWithNeighbours(Path file) throws IOException {
        return readIfPresent(file)
                .withNames(LawNicknames.readIfPresent(file.resolveSibling(NAMES)))
                .withRepeals(Repeals.readIfPresent(file.resolveSibling(REPEALS)));
    }

    /** The files from which {@link #readWithNeighbours} and {@link KnownNumbers} read. */
    public static List<Path> files(Path file) {
        return List.of(
                file, file.resolveSibling(NAMES), file.resolveSibling(REPEALS), file.resolveSibling(KnownNumbers.FILE));
    }

    /** The catalogue of a content folder, or an empty one. */
    public static Catalogue readIfPresent(Path file) throws IOException {
        return Files.exists(file) ? read(file) : EMPTY;
    }

    public List<Entry> entries() {
        return List.copyOf(byId.values());
    }

    /** The same catalogue, which also knows the names of a lexicon. */
    public Catalogue withNames(LawNicknames names) {
        return new Catalogue(
                byId.values().stream()
                        .map(entry -> entry.withNames(names.find(entry.title())))
                        .toList(),
                names,
                repeals);
    }

    /** The same catalogue, which also knows repeals that no text tells. */
    public Catalogue withRepeals(Repeals known) {
        return new Catalogue(entries(), lexicon, known);
    }

    /** What ended a law, where a decision did that is no text of a law. */
    Optional<Law.Repeal> repeal(String title) {
        return repeals.find(title);
    }

    /** Customary names of a law, whether it is in the catalogue or not. */
    List<String> aliases(String lawId, String title) {
        return find(lawId).map(Entry::shortNames).orElseGet(() -> lexicon.find(title));
    }

    public Optional<Entry> find(String lawId) {
        return Optional.ofNullable(byId.get(lawId));
    }

    /** Fills in the day of effect of the version that the catalogue lists, where the texts do not state it. */
    List<LawVersion> complete(String lawId, List<LawVersion> versions) {
        Entry entry = byId.get(lawId);
        if (entry == null || entry.effectiveFrom() == null) {
            return versions;
        }
        return versions.stream()
                .map(version -> version.effectiveFrom() == null
                                && version.promulgatedOn() != null
                                && version.promulgatedOn().equals(entry.promulgatedOn())
                        ? version.withDates(version.promulgatedOn(), entry.effectiveFrom(), version.effectiveTo())
                        : version)
                .toList();
    }

    private static Entry entry(Path file, CSVRecord row) {
        try {
            return new Entry(
                    row.get("title"),
                    Arrays.stream(row.get("short_names").split("\\|"))
                            .filter(name -> !name.isBlank())
                            .toList(),
                    Level.valueOf(row.get("level")),
                    row.get("issuer"),
                    date(row.get("promulgated_on")),
                    date(row.get("effective_from")));
        } catch (RuntimeException broken) {
            throw new IllegalArgumentException(
                    file + ": row " + row.getRecordNumber() + ": " + broken.getMessage(), broken);
        }
    }

    private static @Nullable LocalDate date(String cell) {
        return cell.isBlank() ? null : LocalDate.parse(cell);
    }
}
