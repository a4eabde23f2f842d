package org.famen.indexer.law;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.law.Law;
import org.famen.content.law.Part;
import org.famen.content.law.catalogue.KnownNumbers;

/**
 * Names that only the texts tell: the document numbers under which laws were published, and the 编 of a code, by which people
 * cite its articles (婚姻家庭编第一千零七十九条).
 */
public final class FurtherNames {
    public static final FurtherNames NONE = new FurtherNames(Map.of());

    private static final String CODE = "法典";
    private static final String BOOK = "编";

    private final Map<String, Set<String>> byLaw;

    private FurtherNames(Map<String, Set<String>> byLaw) {
        this.byLaw = byLaw;
    }

    /** @param known document numbers that no text prints */
    public static FurtherNames of(List<Law> laws, List<KnownNumbers.Entry> known) {
        Map<String, Set<String>> names = new HashMap<>();
        DocumentNumbers.of(laws, known)
                .forEach((law, numbers) ->
                        names.computeIfAbsent(law, key -> new LinkedHashSet<>()).addAll(numbers));
        books(laws)
                .forEach((book, law) ->
                        names.computeIfAbsent(law, key -> new LinkedHashSet<>()).add(book));
        return new FurtherNames(names);
    }

    /** Each 编 of a code with the id of the code; none whose name two codes share. */
    private static Map<String, String> books(List<Law> laws) {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        laws.stream()
                .filter(law -> law.id().endsWith(CODE))
                .forEach(law -> law.newest()
                        .parts()
                        .flatMap(FurtherNames::book)
                        .forEach(book -> codes.computeIfAbsent(book, key -> new LinkedHashSet<>())
                                .add(law.id())));
        return codes.entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().iterator().next()));
    }

    private static Stream<String> book(Part part) {
        return part instanceof Part.Division division
                        && division.label().matches("第[一二三四五六七八九十]{1,3}编")
                        && !division.title().isEmpty()
                ? Stream.of(division.title().endsWith(BOOK) ? division.title() : division.title() + BOOK)
                : Stream.of();
    }

    /** Of the law with that id; empty for most. */
    public List<String> of(String lawId) {
        return List.copyOf(byLaw.getOrDefault(lawId, Set.of()));
    }
}
