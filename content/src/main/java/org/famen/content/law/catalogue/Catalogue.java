package org.famen.content.law.catalogue;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.famen.content.law.Department;
import org.famen.content.law.Law;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Level;
import org.famen.content.law.PartialRepeal;
import org.famen.content.law.Titles;
import org.famen.content.law.reading.Classification;
import org.jspecify.annotations.Nullable;

/**
 * Facts about laws (title, short names, rank, issuer, dates), so that a portal without their texts still knows them. Files:
 * {@code content/laws/catalogue.csv} for the national laws in force, {@code known.csv} beside it for whatever else people
 * name, in force or repealed, and five more that say what they hold.
 */
public final class Catalogue {
    public static final Catalogue EMPTY = new Catalogue(
            List.of(), LawNicknames.EMPTY, Repeals.EMPTY, Successions.EMPTY, EffectDays.EMPTY, Departments.EMPTY);

    private static final String NAMES = "names.csv";
    private static final String REPEALS = "repeals.csv";
    private static final String KNOWN = "known.csv";
    private static final String SUCCESSORS = "successors.csv";
    private static final String EFFECTS = "effects.csv";
    private static final String DEPARTMENTS = "departments.csv";

    private final Map<String, Entry> byId = new LinkedHashMap<>();
    private final LawNicknames lexicon;
    private final Repeals repeals;
    private final Successions successions;
    private final EffectDays effects;
    private final Departments departments;

    private Catalogue(
            List<Entry> entries,
            LawNicknames lexicon,
            Repeals repeals,
            Successions successions,
            EffectDays effects,
            Departments departments) {
        this.lexicon = requireNonNull(lexicon, "lexicon is null");
        this.repeals = requireNonNull(repeals, "repeals is null");
        this.successions = requireNonNull(successions, "successions is null");
        this.effects = requireNonNull(effects, "effects is null");
        this.departments = requireNonNull(departments, "departments is null");
        entries.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
    }

    /**
     * A law.
     *
     * @param shortNames customary names, most common first
     * @param issuer empty where it is not known
     * @param effectiveFrom day of effect of the version promulgated on {@code promulgatedOn}; null where not known
     */
    public record Entry(
            String title,
            List<String> shortNames,
            Level level,
            String issuer,
            @Nullable LocalDate promulgatedOn,
            @Nullable LocalDate effectiveFrom,
            LawFacts facts) {
        public Entry {
            shortNames = List.copyOf(shortNames);
            requireNonNull(facts, "facts is null");
        }

        /** A law in force of which nothing more is told. */
        public Entry(
                String title,
                List<String> shortNames,
                Level level,
                String issuer,
                @Nullable LocalDate promulgatedOn,
                @Nullable LocalDate effectiveFrom) {
            this(title, shortNames, level, issuer, promulgatedOn, effectiveFrom, LawFacts.NONE);
        }

        public String id() {
            return Titles.lawId(title, promulgatedOn);
        }

        private Entry withNames(List<String> more) {
            List<String> all =
                    Stream.concat(shortNames.stream(), more.stream()).distinct().toList();
            return new Entry(title, all, level, issuer, promulgatedOn, effectiveFrom, facts);
        }
    }

    /**
     * Reads the file; it is our own, so a broken row is an error of the program's author and ends with an exception that
     * names the row.
     */
    public static Catalogue read(Path file) throws IOException {
        return of(entries(file));
    }

    private static List<Entry> entries(Path file) throws IOException {
        return FactFile.read(file).stream().map(row -> entry(file, row)).toList();
    }

    private static Catalogue of(List<Entry> entries) {
        return new Catalogue(
                entries, LawNicknames.EMPTY, Repeals.EMPTY, Successions.EMPTY, EffectDays.EMPTY, Departments.EMPTY);
    }

    /** A catalogue with the files that lie beside it, each of which may be absent. */
    public static Catalogue readWithNeighbours(Path file) throws IOException {
        Path known = file.resolveSibling(KNOWN);
        List<Entry> all = new ArrayList<>(readIfPresent(file).entries());
        all.addAll(Files.exists(known) ? entries(known) : List.of());
        return new Catalogue(
                        all,
                        LawNicknames.EMPTY,
                        Repeals.readIfPresent(file.resolveSibling(REPEALS)),
                        Successions.readIfPresent(file.resolveSibling(SUCCESSORS)),
                        EffectDays.readIfPresent(file.resolveSibling(EFFECTS)),
                        Departments.readIfPresent(file.resolveSibling(DEPARTMENTS)))
                .withNames(LawNicknames.readIfPresent(file.resolveSibling(NAMES)));
    }

    /** The files from which {@link #readWithNeighbours} and {@link KnownNumbers} read. */
    public static List<Path> files(Path file) {
        return Stream.concat(
                        Stream.of(file),
                        Stream.of(NAMES, REPEALS, KNOWN, SUCCESSORS, EFFECTS, DEPARTMENTS, KnownNumbers.FILE)
                                .map(file::resolveSibling))
                .toList();
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
                repeals,
                successions,
                effects,
                departments);
    }

    /** The same catalogue, which also knows repeals that no text tells. */
    public Catalogue withRepeals(Repeals known) {
        return new Catalogue(entries(), lexicon, known, successions, effects, departments);
    }

    /** What ended a law, where no text that was read says so. */
    Optional<Law.Repeal> repeal(String lawId, String title) {
        return repeals.find(title).or(() -> find(lawId).map(Entry::facts).flatMap(Catalogue::repeal));
    }

    private static Optional<Law.Repeal> repeal(LawFacts facts) {
        String by = facts.successor().isEmpty() ? facts.source() : Titles.canonical(facts.successor());
        return Optional.ofNullable(facts.endedOn()).filter(day -> facts.sure()).map(day -> new Law.Repeal(day, by));
    }

    /** Provisions of a law that were ended while it lives on. */
    List<PartialRepeal> endedProvisions(String title) {
        return repeals.provisions(title);
    }

    /** Where the articles of a repealed law are ruled now, as far as it is known. */
    public List<Successions.Succession> successions(String lawId) {
        return successions.of(lawId);
    }

    /** 法律部门 of a national law. */
    public Optional<Department> department(String lawId) {
        return departments.find(lawId);
    }

    /** What is known of a law, whether its text was read or not. */
    public LawFacts facts(String lawId) {
        return find(lawId).map(Entry::facts).orElse(LawFacts.NONE);
    }

    /** Customary names of a law, whether it is in the catalogue or not. */
    List<String> aliases(String lawId, String title) {
        return find(lawId).map(Entry::shortNames).orElseGet(() -> lexicon.find(title));
    }

    public Optional<Entry> find(String lawId) {
        return Optional.ofNullable(byId.get(lawId));
    }

    /** Fills in the day of effect of versions, where the texts do not state it. */
    List<LawVersion> complete(String lawId, Level level, List<LawVersion> versions) {
        return versions.stream()
                .map(version -> version.effectiveFrom() == null
                        ? effectiveFrom(lawId, level, version)
                                .map(day -> version.withDates(version.promulgatedOn(), day, version.effectiveTo()))
                                .orElse(version)
                        : version)
                .toList();
    }

    private Optional<LocalDate> effectiveFrom(String lawId, Level level, LawVersion version) {
        return find(lawId)
                .filter(entry ->
                        entry.promulgatedOn() != null && entry.promulgatedOn().equals(version.promulgatedOn()))
                .map(Entry::effectiveFrom)
                .or(() -> effects.find(level, version));
    }

    private static Entry entry(Path file, CSVRecord row) {
        try {
            String title = row.get("title");
            return new Entry(
                    title,
                    names(row),
                    row.get("level").isBlank() ? Classification.levelOf(title) : Level.valueOf(row.get("level")),
                    row.get("issuer"),
                    date(row.get("promulgated_on")),
                    date(row.get("effective_from")),
                    row.isMapped("source") ? facts(row) : LawFacts.NONE);
        } catch (RuntimeException broken) {
            throw new IllegalArgumentException(
                    file + ": row " + row.getRecordNumber() + ": " + broken.getMessage(), broken);
        }
    }

    private static List<String> names(CSVRecord row) {
        String column = row.isMapped("short_names") ? "short_names" : "names";
        return Arrays.stream(row.get(column).split("\\|"))
                .filter(name -> !name.isBlank())
                .toList();
    }

    private static LawFacts facts(CSVRecord row) {
        String sure = row.get("sure");
        if (row.get("source").isBlank() || !(sure.equals("yes") || sure.equals("no"))) {
            throw new IllegalArgumentException("a source, and whether it is sure (yes or no), expected");
        }
        return new LawFacts(
                date(row.get("ended_on")),
                row.get("successor"),
                row.get("successor_part"),
                row.get("source"),
                sure.equals("yes"));
    }

    private static @Nullable LocalDate date(String cell) {
        return cell.isBlank() ? null : LocalDate.parse(cell);
    }
}
