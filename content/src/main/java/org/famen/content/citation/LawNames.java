package org.famen.content.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.law.Level;
import org.jspecify.annotations.Nullable;

/**
 * Every name by which a law can be called: titles, short names, pinyin and initials. Names are compared in their canonical
 * form. Where a name fits several laws the highest rank wins, then the shorter title; {@link #lawsCalled} tells them.
 */
public final class LawNames {
    /** A shorter run of Latin letters is more often a word than initials. */
    private static final int MIN_LATIN_LENGTH = 2;

    private static final Comparator<Entry> RANK = Comparator.comparingInt(Entry::rank)
            .thenComparingInt(entry -> entry.lawId().length());

    private static final Pattern ISSUER = Pattern.compile("(?:(?:最高法|最高检|国务院|全国人大常委会|全国人大)、?)+关于");

    private final Map<String, List<Entry>> byName = new HashMap<>();
    private final Map<String, List<Entry>> byLatin = new HashMap<>();
    private final ShortenedTitles shortened = new ShortenedTitles();
    private final int longest;

    /**
     * A law and its names.
     *
     * @param names title and short names
     * @param rank lower is higher in the order of laws
     */
    public record Entry(String lawId, List<String> names, String pinyin, String initials, int rank) {
        public Entry {
            names = List.copyOf(names);
        }
    }

    public LawNames(List<Entry> entries) {
        for (Entry entry : entries) {
            entry.names().stream().map(Folding::name).distinct().forEach(name -> add(byName, name, entry));
            if (entry.initials().length() >= MIN_LATIN_LENGTH) {
                add(byLatin, entry.initials(), entry);
                add(byLatin, entry.pinyin(), entry);
            }
        }
        addWithoutIssuer();
        addByRule();
        entries.stream()
                .filter(entry -> entry.rank() <= Level.ADMINISTRATIVE_REGULATION.ordinal())
                .forEach(entry -> shortened.add(Folding.name(entry.lawId()), entry.lawId()));
        byName.values().forEach(found -> found.sort(RANK));
        byLatin.values().forEach(found -> found.sort(RANK));
        longest = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** 最高人民法院关于审理民间借贷案件适用法律若干问题的规定 is also called without what stands before 审理. */
    private void addWithoutIssuer() {
        Map<String, List<Entry>> shortened = new HashMap<>();
        byName.forEach((name, entries) -> {
            Matcher issuer = ISSUER.matcher(name);
            if (issuer.lookingAt() && issuer.end() < name.length()) {
                entries.forEach(entry -> add(shortened, name.substring(issuer.end()), entry));
            }
        });
        shortened.forEach(byName::putIfAbsent);
    }

    /** What follows from titles; a name that somebody listed means what he listed. */
    private void addByRule() {
        Map<String, List<Entry>> derived = new HashMap<>();
        byName.forEach((name, entries) ->
                TitleRules.names(name).forEach(shorter -> entries.forEach(entry -> add(derived, shorter, entry))));
        derived.forEach(byName::putIfAbsent);
    }

    private static void add(Map<String, List<Entry>> names, String name, Entry entry) {
        names.computeIfAbsent(name, key -> new ArrayList<>()).add(entry);
    }

    /** The law that is called exactly so. */
    public Optional<String> find(String name) {
        return findFolded(Folding.name(name));
    }

    Optional<String> findFolded(String name) {
        return first(byName.get(name));
    }

    /** Ids of all laws that are called so, the one of the highest rank first. */
    List<String> allFolded(String name) {
        return ids(byName.getOrDefault(name, List.of()));
    }

    /** Ids of the laws whose titles a name shortens that nobody has listed. */
    List<String> shortened(String name) {
        return shortened.find(name);
    }

    Optional<String> findLatin(String letters) {
        return first(byLatin.get(letters));
    }

    private static Optional<String> first(@Nullable List<Entry> entries) {
        return entries == null
                ? Optional.empty()
                : Optional.of(entries.getFirst().lawId());
    }

    int longest() {
        return longest;
    }

    /** Ids of all laws that are called so, the one that is found first; an editor should tell several apart. */
    public List<String> lawsCalled(String name) {
        return allFolded(Folding.name(name));
    }

    private static List<String> ids(List<Entry> entries) {
        return entries.stream().map(Entry::lawId).distinct().toList();
    }
}
