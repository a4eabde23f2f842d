package org.famen.portal.search.results;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.famen.content.search.SearchQuery;
import org.famen.portal.elastic.ElasticsearchIndex;
import org.famen.portal.elastic.ServingGeneration;
import org.jspecify.annotations.Nullable;

/**
 * What was found of late, for who turns back or asks what many ask at once: as long as the same generation of the index
 * serves, a minute at most, since what a portal itself has read of the index is renewed every minute too. Nothing is kept of
 * who asked; what is kept ends with the process.
 */
@Singleton
class RecentResults {
    /** A page of results takes some 30 KB. */
    private static final int MOST = 500;
    /** So much later than a load may its results be seen. */
    private static final Duration BELIEVED = Duration.ofSeconds(1);

    private final ElasticsearchIndex index;
    private final boolean keeps;
    private final Cache<SearchQuery, Kept> kept;

    @Nullable
    private volatile Serving serving;

    RecentResults(ElasticsearchIndex index, RecentResultsSettings settings) {
        this.index = index;
        this.keeps = settings.keepFor().isPositive();
        this.kept = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(settings.keepFor())
                .build();
    }

    /** @param search finds it anew; what is incomplete, and what a load changes meanwhile, is not kept */
    SearchResults find(SearchQuery query, Supplier<SearchResults> search) {
        if (!keeps) {
            return search.get();
        }
        // Asked before the search, so that what was found is at most newer than it is thought to be.
        Optional<String> generation = generation();
        Kept known = kept.getIfPresent(query);
        if (known != null && generation.filter(known.generation()::equals).isPresent()) {
            return known.results();
        }
        SearchResults found = search.get();
        if (!found.incomplete()) {
            generation.ifPresent(now -> kept.put(query, new Kept(now, found)));
        }
        return found;
    }

    /** Without a lock: where the index does not answer, nobody waits for another who asks it too. */
    private Optional<String> generation() {
        Serving last = serving;
        if (last == null || System.nanoTime() - last.since() > BELIEVED.toNanos()) {
            long now = System.nanoTime();
            last = new Serving(index.serving().map(ServingGeneration::key), now);
            serving = last;
        }
        return last.generation();
    }

    private record Kept(String generation, SearchResults results) {}

    private record Serving(Optional<String> generation, long since) {}
}
