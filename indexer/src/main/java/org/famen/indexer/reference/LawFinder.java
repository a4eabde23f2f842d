package org.famen.indexer.reference;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.famen.content.citation.LawNames;
import org.famen.content.law.Law;

/** Finds laws by the names that texts use. */
final class LawFinder {
    private final LawNames names;
    private final Map<String, ReadLaw> laws = new HashMap<>();
    private final Map<String, List<String>> called = new ConcurrentHashMap<>();

    /** @param names of every law that was read or that the catalogue lists */
    LawFinder(LawNames names, List<Law> laws) {
        this.names = requireNonNull(names, "names is null");
        laws.parallelStream().map(ReadLaw::new).toList().forEach(law -> this.laws.put(law.id(), law));
    }

    boolean isLaw(String name) {
        return !called(name).isEmpty();
    }

    /**
     * The law that a text of a day means by a name. Of several that are called so the newest that had begun by then wins, as
     * with decisions that are made again under one title.
     */
    Optional<String> find(String name, LocalDate day) {
        List<String> ids = called(name);
        if (ids.size() < 2) {
            return ids.stream().findFirst();
        }
        return ids.stream()
                .filter(id -> laws.containsKey(id) && !first(id).isAfter(day))
                .max(Comparator.comparing(this::first))
                .or(() -> ids.stream().findFirst());
    }

    /** Empty when no text of it was read. */
    Optional<ReadLaw> read(String lawId) {
        return Optional.ofNullable(laws.get(lawId));
    }

    private List<String> called(String name) {
        return called.computeIfAbsent(name, names::lawsCalled);
    }

    private LocalDate first(String lawId) {
        return read(lawId).map(law -> law.versions().getFirst().begin()).orElse(LocalDate.MAX);
    }
}
