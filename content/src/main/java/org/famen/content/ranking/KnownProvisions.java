package org.famen.content.ranking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is the same of a provision for every question, its vector above all, of those that were candidates of late.
 * Elasticsearch tells it once, and again after a load has changed the provision; with every question it was two thirds of
 * its answer.
 */
final class KnownProvisions {
    /** Of one, with its vector of 512 bytes, its names and its place in the cache. */
    private static final int BYTES = 850;
    /** They take a sixth of the heap at most: two thirds of the country's provisions where it is 512 MB. */
    private static final int SHARE_OF_HEAP = 6;

    private final Cache<String, Entry> kept = Caffeine.newBuilder()
            .maximumSize(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP / BYTES)
            .build();

    /** @param index and {@code revision}: of the document that told it */
    private record Entry(String index, @Nullable Long revision, KnownProvision known) {
        static Entry of(CandidateHit hit) {
            return new Entry(hit.index().intern(), hit.revision(), KnownProvision.of(hit));
        }

        boolean isOf(CandidateHit hit) {
            return index.equals(hit.index()) && Objects.equals(revision, hit.revision());
        }
    }

    /** By id; without those that have gone from the index meanwhile. */
    Map<String, KnownProvision> of(List<CandidateHit> hits, CandidateIndex index) {
        Map<String, KnownProvision> provisions = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (CandidateHit hit : hits) {
            Entry entry = kept.getIfPresent(hit.id());
            if (entry != null && entry.isOf(hit)) {
                provisions.put(hit.id(), entry.known());
            } else {
                unknown.add(hit.id());
            }
        }
        if (!unknown.isEmpty()) {
            for (CandidateHit hit :
                    index.search(CandidateRequests.facts(unknown)).hits()) {
                Entry entry = Entry.of(hit);
                kept.put(hit.id(), entry);
                provisions.put(hit.id(), entry.known());
            }
        }
        return provisions;
    }
}
