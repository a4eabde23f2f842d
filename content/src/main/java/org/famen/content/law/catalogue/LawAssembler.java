package org.famen.content.law.catalogue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.famen.content.law.Law;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Level;
import org.famen.content.law.Titles;
import org.famen.content.law.parsing.EffectClause;
import org.famen.content.law.reading.SourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * Lets texts of the same law meet: one {@link Law} with its versions, however many sources hold it.
 *
 * <p>Texts meet by {@linkplain Titles#canonical canonical title}. Two of them are one version when they were promulgated
 * within {@value #NEAR_DAYS} days (sources disagree about adoption and publication) or hold the same words; where one of
 * them has no date, when nearly all of their articles are the same.
 */
public final class LawAssembler {
    private static final int NEAR_DAYS = 31;
    /** A text that lacks more than this share of another's articles is taken for a fragment. */
    private static final double COMPLETE = 0.98;
    /** Which source is taken when several hold a version: the one that is kept up to date longest. */
    private static final List<String> PREFERENCE = List.of("just-laws", "docx", "text", "versions", "lawrefbook");

    private static final Comparator<LawVersion> BY_DATE =
            Comparator.comparing(version -> version.promulgatedOn() == null ? LocalDate.MIN : version.promulgatedOn());

    private final Catalogue catalogue;

    public LawAssembler(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Laws sorted by id. */
    public List<Law> assemble(List<SourceDocument> documents) {
        Map<String, List<SourceDocument>> byId =
                new TreeMap<>(documents.stream().collect(Collectors.groupingBy(LawAssembler::lawId)));
        Map<String, Law> laws = new LinkedHashMap<>();
        byId.forEach((id, texts) -> laws.put(id, law(id, texts)));
        Map<String, Law.Repeal> repeals = repeals(laws);
        return laws.values().stream()
                .map(law -> repeals.containsKey(law.id()) ? withRepeal(law, repeals.get(law.id())) : law)
                .toList();
    }

    private static String lawId(SourceDocument document) {
        return Titles.lawId(document.version().title(), document.version().promulgatedOn());
    }

    private Law law(String id, List<SourceDocument> texts) {
        List<SourceDocument> preferred = texts.stream()
                .sorted(Comparator.comparingInt(text -> preference(text.source())))
                .toList();
        List<LawVersion> versions = merge(preferred);
        SourceDocument first = preferred.getFirst();
        Optional<Catalogue.Entry> entry = catalogue.find(id);
        Level level = entry.map(Catalogue.Entry::level).orElse(first.level());
        return new Law(
                id,
                versions.getLast().title(),
                catalogue.aliases(id, versions.getLast().title()),
                level,
                firstStated(preferred, entry.map(Catalogue.Entry::issuer).orElse("")),
                first.region(),
                withEnds(catalogue.complete(id, level, versions)),
                null,
                catalogue.endedProvisions(versions.getLast().title()));
    }

    private static String firstStated(List<SourceDocument> texts, String known) {
        return known.isEmpty()
                ? texts.stream()
                        .map(SourceDocument::issuer)
                        .filter(Predicate.not(String::isEmpty))
                        .findFirst()
                        .orElse("")
                : known;
    }

    private static int preference(String source) {
        int index = PREFERENCE.indexOf(source);
        return index < 0 ? PREFERENCE.size() : index;
    }

    private static List<LawVersion> merge(List<SourceDocument> preferred) {
        if (preferred.size() == 1) {
            return List.of(preferred.getFirst().version());
        }
        List<LawVersion> merged = new ArrayList<>();
        Map<LawVersion, String> words = new HashMap<>();
        for (SourceDocument document : preferred) {
            LawVersion version = document.version();
            String text = SameWording.of(version);
            int same = indexOfSame(merged, words, version, text);
            if (same < 0) {
                merged.add(version);
                words.put(version, text);
            } else {
                LawVersion kept = moreComplete(merged.get(same), version);
                merged.set(same, kept);
                words.put(kept, SameWording.of(kept));
            }
        }
        return merged.stream().sorted(BY_DATE).toList();
    }

    private static int indexOfSame(
            List<LawVersion> merged, Map<LawVersion, String> words, LawVersion version, String text) {
        for (int i = 0; i < merged.size(); i++) {
            LawVersion other = merged.get(i);
            if (near(other.promulgatedOn(), version.promulgatedOn())
                    || text.equals(words.get(other))
                    || isUndatedPrint(other, version)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isUndatedPrint(LawVersion one, LawVersion other) {
        return (one.promulgatedOn() == null || other.promulgatedOn() == null) && SameWording.nearlyEqual(one, other);
    }

    private static boolean near(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && Math.abs(ChronoUnit.DAYS.between(one, other)) <= NEAR_DAYS;
    }

    private static LawVersion moreComplete(LawVersion preferred, LawVersion other) {
        boolean fragment =
                preferred.articles().count() < COMPLETE * other.articles().count();
        LawVersion kept = fragment ? other : preferred;
        LawVersion left = fragment ? preferred : other;
        return kept.withDates(
                kept.promulgatedOn() != null ? kept.promulgatedOn() : left.promulgatedOn(),
                kept.effectiveFrom() != null ? kept.effectiveFrom() : left.effectiveFrom(),
                kept.effectiveTo() != null ? kept.effectiveTo() : left.effectiveTo());
    }

    /** A version ends where the next one begins, if that is known. */
    private static List<LawVersion> withEnds(List<LawVersion> versions) {
        List<LawVersion> ended = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            LawVersion version = versions.get(i);
            boolean open = version.effectiveTo() == null
                    && i + 1 < versions.size()
                    && Law.begin(versions.get(i + 1)).isAfter(LocalDate.MIN);
            ended.add(
                    open
                            ? version.withDates(
                                    version.promulgatedOn(), version.effectiveFrom(), Law.begin(versions.get(i + 1)))
                            : version);
        }
        return ended;
    }

    private Map<String, Law.Repeal> repeals(Map<String, Law> laws) {
        Map<String, Law.Repeal> repeals = new HashMap<>();
        for (Law law : laws.values()) {
            for (LawVersion version : law.versions()) {
                EffectClause.repeals(version.body()).forEach((title, stated) -> {
                    Law ended = laws.get(Titles.canonical(title));
                    LocalDate day = stated != null ? stated : Law.begin(version);
                    if (ended != null && ended != law && endsAt(ended, day)) {
                        repeals.putIfAbsent(ended.id(), new Law.Repeal(day, law.id()));
                    }
                });
            }
        }
        for (Law law : laws.values()) {
            catalogue
                    .repeal(law.id(), law.title())
                    .filter(known -> endsAt(law, known.on()))
                    .ifPresent(known -> repeals.putIfAbsent(law.id(), known));
        }
        return repeals;
    }

    /** A law that was made anew under its old title after the repeal lives on. */
    private static boolean endsAt(Law law, LocalDate day) {
        LocalDate newest = law.newest().promulgatedOn();
        return newest != null && newest.isBefore(day) && day.isAfter(LocalDate.MIN);
    }

    private static Law withRepeal(Law law, Law.@Nullable Repeal repeal) {
        return new Law(
                law.id(),
                law.title(),
                law.aliases(),
                law.level(),
                law.issuer(),
                law.region(),
                law.versions(),
                repeal,
                law.ends());
    }
}
