package org.famen.portal.elastic;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something out of the index that every search needs, held in memory. The first reader waits for it; later it is fetched
 * again in the background when it is a minute old, and while the index is unavailable the last one stays.
 */
public final class RefreshedValue<T> {
    private static final Logger LOG = LoggerFactory.getLogger(RefreshedValue.class);
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final String name;
    private final T first;
    private final LoadingCache<String, T> cache;

    /**
     * @param name for the log
     * @param first what is there while nothing could be fetched yet
     * @param source from the value before to the next; may throw {@link SearchUnavailableException}
     */
    public RefreshedValue(String name, T first, UnaryOperator<T> source, Executor background) {
        this.name = name;
        this.first = first;
        this.cache = Caffeine.newBuilder()
                .executor(background)
                .refreshAfterWrite(FRESH)
                .build(new CacheLoader<>() {
                    @Override
                    public T load(String key) {
                        return source.apply(first);
                    }

                    @Override
                    public T reload(String key, T last) {
                        try {
                            return source.apply(last);
                        } catch (SearchUnavailableException unavailable) {
                            return kept(last, unavailable);
                        }
                    }
                });
    }

    public T get() {
        try {
            return cache.get(name);
        } catch (SearchUnavailableException unavailable) {
            return kept(first, unavailable);
        }
    }

    private T kept(T value, SearchUnavailableException unavailable) {
        LOG.warn("{} could not be fetched: {}", name, unavailable.getMessage());
        return value;
    }
}
