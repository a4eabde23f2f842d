package org.famen.portal.law.compare;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.famen.content.compare.VersionComparison;
import org.famen.portal.library.Library;
import org.famen.portal.library.ProvisionText;

/** Compares versions of laws and keeps what was compared, because an article's page asks for it again and again. */
@Singleton
class Comparisons {
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final long MAX_PAIRS = 40_000;

    private final Library library;
    private final Cache<Key, VersionComparison> comparisons = Caffeine.newBuilder()
            .expireAfterWrite(FRESH)
            .maximumWeight(MAX_PAIRS)
            .weigher((Key key, VersionComparison comparison) ->
                    1 + comparison.pairs().size())
            .build();

    Comparisons(Library library) {
        this.library = library;
    }

    private record Key(String lawId, String older, String newer) {}

    /** @param older id of a version; so is {@code newer} */
    VersionComparison between(String lawId, String older, String newer) {
        return comparisons.get(new Key(lawId, older, newer), this::compare);
    }

    private VersionComparison compare(Key key) {
        return VersionComparison.of(
                ProvisionText.of(library.text(key.lawId(), key.older())),
                ProvisionText.of(library.text(key.lawId(), key.newer())));
    }
}
