package org.famen.content.law.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.famen.content.law.LawVersion;
import org.famen.content.law.Part;
import org.famen.content.law.Titles;
import org.famen.content.law.parsing.BodyOrder;

/** Joins texts that are one law split over several files of the shape of lawrefbook (民法典: one file a 编). */
final class PartJoiner {
    private PartJoiner() {}

    static List<SourceDocument> join(List<SourceDocument> documents) {
        Map<String, List<SourceDocument>> split = new LinkedHashMap<>();
        List<SourceDocument> joined = new ArrayList<>();
        for (SourceDocument document : documents) {
            if (document.part().isEmpty()) {
                joined.add(document);
            } else {
                split.computeIfAbsent(key(document), key -> new ArrayList<>()).add(document);
            }
        }
        split.values().forEach(parts -> joined.add(one(parts)));
        return joined;
    }

    private static String key(SourceDocument document) {
        return Titles.canonical(document.version().title()) + "|"
                + document.version().promulgatedOn();
    }

    private static SourceDocument one(List<SourceDocument> parts) {
        List<Part> divisions = parts.stream()
                .<Part>map(part ->
                        new Part.Division(1, "", part.part(), part.version().body()))
                .toList();
        SourceDocument first = parts.getFirst();
        LawVersion version = first.version();
        List<LawVersion> versions = parts.stream().map(SourceDocument::version).toList();
        return new SourceDocument(
                first.source(),
                "",
                first.level(),
                first.issuer(),
                first.region(),
                new LawVersion(
                        version.title(),
                        version.promulgatedOn(),
                        version.effectiveFrom(),
                        version.effectiveTo(),
                        versions.stream()
                                .flatMap(part -> part.history().stream())
                                .distinct()
                                .toList(),
                        versions.stream()
                                .flatMap(part -> part.printedContents().stream())
                                .distinct()
                                .toList(),
                        BodyOrder.byFirstArticle(divisions),
                        version.source()));
    }
}
