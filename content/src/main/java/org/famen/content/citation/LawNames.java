package org.famen.content.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.famen.content.law.Titles;
import org.jspecify.annotations.Nullable;

/**
 * Every name by which a law can be called: titles, short names, pinyin and initials. Names are compared in their canonical
 * form. Where a name fits several laws the highest rank wins, then the shorter title; {@link #collisions()} tells them.
 */
public final class LawNames {
    /** A shorter run of Latin letters is more often a word than initials. */
    private static final int SHORTEST_LATIN = 2;

    private static final Comparator<Entry> RANK = Comparator.comparingInt(Entry::rank)
            .thenComparingInt(entry -> entry.lawId().length());

    private final Map<String, List<Entry>> byName = new HashMap<>();
    private final Map<String, List<Entry>> byLatin = new HashMap<>();
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
            entry.names().stream().map(LawNames::fold).distinct().forEach(name -> add(byName, name, entry));
            if (entry.initials().length() >= SHORTEST_LATIN) {
                add(byLatin, entry.initials(), entry);
                add(byLatin, entry.pinyin(), entry);
            }
        }
        byName.values().forEach(found -> found.sort(RANK));
        byLatin.values().forEach(found -> found.sort(RANK));
        longest = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private static void add(Map<String, List<Entry>> names, String name, Entry entry) {
        names.computeIfAbsent(name, key -> new ArrayList<>()).add(entry);
    }

    private static String fold(String name) {
        return Titles.canonical(name).toLowerCase(Locale.ROOT);
    }

    /** The law that is called exactly so. */
    public Optional<String> find(String name) {
        return first(byName.get(fold(name)));
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

    /** Names that fit several laws of the same rank, with the laws; an editor should tell them apart. */
    public Map<String, List<String>> collisions() {
        Map<String, List<String>> collisions = new TreeMap<>();
        byName.forEach((name, entries) -> {
            boolean tie = entries.size() > 1
                    && entries.get(0).rank() == entries.get(1).rank();
            if (tie) {
                collisions.put(name, entries.stream().map(Entry::lawId).toList());
            }
        });
        return collisions;
    }
}
