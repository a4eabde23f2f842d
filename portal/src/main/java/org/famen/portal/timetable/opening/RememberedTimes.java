package org.famen.portal.timetable.opening;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.famen.portal.database.DatabaseUnavailableException;

/**
 * Times that pages of other features tell: looked up now and then for all readers together, and nothing is told while
 * PostgreSQL is away, for which one page waits and not each.
 */
final class RememberedTimes<T> {
    private static final Duration LEFT_ALONE = Duration.ofSeconds(20);

    private final Cache<String, Optional<T>> known;
    /** Has its one entry while PostgreSQL is left alone. */
    private final Cache<Boolean, DatabaseUnavailableException> away =
            Caffeine.newBuilder().expireAfterWrite(LEFT_ALONE).build();

    RememberedTimes(Duration goodFor, int most) {
        this.known = Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterWrite(goodFor)
                .build();
    }

    Optional<T> get(String name, Supplier<Optional<T>> find) {
        try {
            return known.get(name, unused -> ask(find));
        } catch (DatabaseUnavailableException failure) {
            return Optional.empty();
        }
    }

    /** Whoever waited for the same time while it failed does not try again. */
    private Optional<T> ask(Supplier<Optional<T>> find) {
        DatabaseUnavailableException before = away.getIfPresent(true);
        if (before != null) {
            throw before;
        }
        try {
            return find.get();
        } catch (DatabaseUnavailableException failure) {
            away.put(true, failure);
            throw failure;
        }
    }
}
