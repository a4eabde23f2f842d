package org.famen.portal.elastic;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something out of the index that every search needs, held in memory. It is fetched again in the background when it has
 * grown old; while the index is away the last one stays.
 */
public final class RefreshedValue<T> {
    private static final Logger LOG = LoggerFactory.getLogger(RefreshedValue.class);
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final String name;
    private final Supplier<T> source;
    private final Executor background;
    private final AtomicBoolean fetching = new AtomicBoolean();
    private volatile T value;
    private volatile long fetchedAt;
    private volatile boolean fetched;

    /**
     * @param name for the log
     * @param first until it has been fetched
     * @param source may throw {@link SearchUnavailableException}
     */
    public RefreshedValue(String name, T first, Supplier<T> source, Executor background) {
        this.name = requireNonNull(name, "name is null");
        this.value = requireNonNull(first, "first is null");
        this.source = requireNonNull(source, "source is null");
        this.background = requireNonNull(background, "background is null");
    }

    public T get() {
        if (!fetched) {
            fetch();
        } else if (System.nanoTime() - fetchedAt > FRESH.toNanos()) {
            background.execute(this::fetch);
        }
        return value;
    }

    private void fetch() {
        if (!fetching.compareAndSet(false, true)) {
            return;
        }
        try {
            value = source.get();
            fetched = true;
        } catch (SearchUnavailableException away) {
            LOG.warn("{} could not be fetched: {}", name, away.getMessage());
        } finally {
            fetchedAt = System.nanoTime();
            fetching.set(false);
        }
    }
}
