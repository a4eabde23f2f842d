package org.famen.indexer.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.famen.content.index.IndexName;
import org.famen.indexer.elastic.PreparedDocument;

/** What a load is to leave in the index: how many documents, and samples of them to look for afterwards. */
final class Shipment {
    private static final int SAMPLE_EVERY = 2_000;
    private static final int SAMPLE_LENGTH = 12;

    private final Map<IndexName, Long> counts = new EnumMap<>(IndexName.class);
    private final List<MustFind> samples = new ArrayList<>();

    /** A document that must be found: a phrase that stands in its text. */
    record MustFind(IndexName index, String id, String phrase) {}

    void add(PreparedDocument document) {
        long count = counts.merge(document.index(), 1L, Long::sum);
        if (document.index() != IndexName.LAWS && count % SAMPLE_EVERY == 1) {
            Samples.phraseOf(document, SAMPLE_LENGTH)
                    .ifPresent(phrase -> samples.add(new MustFind(document.index(), document.id(), phrase)));
        }
    }

    long count(IndexName index) {
        return counts.getOrDefault(index, 0L);
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    List<MustFind> samples() {
        return List.copyOf(samples);
    }
}
