package org.famen.content.ranking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.famen.content.ranking.embedding.QuantizedVector;
import org.jspecify.annotations.Nullable;

/**
 * The vectors of provisions that were candidates of late. Elasticsearch sends each once and again after a load has changed
 * it; with every question they were two thirds of its answer.
 */
final class ProvisionMeanings {
    /** Some 30 MB; those of a thousand different questions. */
    private static final int MOST = 40_000;

    private final Cache<Key, Known> kept =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private record Key(String index, String id) {
        static Key of(CandidateHit hit) {
            return new Key(hit.index(), hit.id());
        }
    }

    /** @param vector empty where the index has none */
    private record Known(@Nullable Long revision, QuantizedVector vector) {}

    /** By id; without those that have none. */
    Map<String, QuantizedVector> of(List<CandidateHit> hits, CandidateIndex index) {
        Map<String, QuantizedVector> vectors = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (CandidateHit hit : hits) {
            Known known = kept.getIfPresent(Key.of(hit));
            if (known != null && Objects.equals(known.revision(), hit.revision())) {
                vectors.put(hit.id(), known.vector());
            } else {
                unknown.add(hit.id());
            }
        }
        if (!unknown.isEmpty()) {
            for (CandidateHit hit :
                    index.search(CandidateRequests.meanings(unknown)).hits()) {
                QuantizedVector vector = QuantizedVector.ofBase64(hit.text(CandidateRequests.MEANING_BYTES));
                kept.put(Key.of(hit), new Known(hit.revision(), vector));
                vectors.put(hit.id(), vector);
            }
        }
        vectors.values().removeIf(vector -> vector.bytes().length == 0);
        return vectors;
    }
}
