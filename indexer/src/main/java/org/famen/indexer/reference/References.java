package org.famen.indexer.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.famen.content.citation.LawNames;
import org.famen.content.index.ReferenceDocument;
import org.famen.content.law.Law;

/**
 * What every provision speaks of, and how often each is spoken of. All texts are read once before the first document is
 * made, because a count is known only at the end.
 */
public final class References {
    public static final References NONE = new References();

    private final Map<String, List<Reference>> outgoing = new HashMap<>();
    private final Map<String, Integer> incoming = new HashMap<>();

    private References() {}

    /** @param names of every law that was read or that the catalogue lists */
    public static References of(List<Law> laws, LawNames names) {
        var finder = new LawFinder(names, laws);
        var references = new References();
        laws.parallelStream()
                .flatMap(law -> ofLaw(finder, law))
                .toList()
                .forEach(found -> references.add(found.lawId(), found.speaking(), found.references()));
        return references;
    }

    private record Found(String lawId, String speaking, List<Reference> references) {}

    private static Stream<Found> ofLaw(LawFinder finder, Law law) {
        ReadLaw read = finder.read(law.id()).orElseThrow();
        List<Found> all = new ArrayList<>();
        for (ReadVersion version : read.versions()) {
            var reader = new ReferenceFinder(finder, read, version);
            for (int i = 0; i < version.provisions().size(); i++) {
                List<Reference> references = reader.of(i);
                if (!references.isEmpty()) {
                    String address = version.provisions().get(i).address();
                    all.add(new Found(law.id(), ReferenceDocument.key(law.id(), version.id(), address), references));
                }
            }
        }
        return all.stream();
    }

    private void add(String lawId, String speaking, List<Reference> references) {
        outgoing.put(speaking, references);
        Set<String> cited = new HashSet<>();
        references.stream()
                .filter(reference -> reference.outcome().isFound())
                .filter(reference -> !reference.lawId().equals(lawId))
                .flatMap(reference -> reference.document().keys())
                .forEach(cited::add);
        cited.forEach(key -> incoming.merge(key, 1, Integer::sum));
    }

    /** What a provision speaks of and what can be linked, in the order of its text. */
    public List<ReferenceDocument> from(String lawId, String versionId, String address) {
        return outgoing.getOrDefault(ReferenceDocument.key(lawId, versionId, address), List.of()).stream()
                .filter(reference -> reference.outcome().canBeLinked())
                .map(Reference::document)
                .toList();
    }

    /** How many provisions of other laws cite it. */
    public int to(String lawId, String versionId, String address) {
        return incoming.getOrDefault(ReferenceDocument.key(lawId, versionId, address), 0);
    }

    /** All that was found, with the provision that speaks: {@code lawId@version#address}. */
    public void forEach(BiConsumer<String, Reference> reader) {
        outgoing.forEach((speaking, references) -> references.forEach(reference -> reader.accept(speaking, reference)));
    }
}
