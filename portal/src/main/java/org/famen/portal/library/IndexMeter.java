package org.famen.portal.library;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.famen.portal.elastic.ElasticsearchIndex;
import org.famen.portal.elastic.SearchUnavailableException;
import org.famen.portal.operations.Blocking;
import org.jspecify.annotations.Nullable;

/** The index in figures for monitoring. What an index that is away holds is not known, and not taken for 0. */
@Singleton
class IndexMeter {
    private final ElasticsearchIndex index;
    private final Library library;
    private final Clock clock;
    private final AtomicInteger up;
    private final AtomicLong provisions;
    private volatile @Nullable Instant builtAt;

    IndexMeter(ElasticsearchIndex index, Library library, Clock clock, MeterRegistry meters) {
        this.index = index;
        this.library = library;
        this.clock = clock;
        this.up = meters.gauge("famen.elasticsearch.up", new AtomicInteger());
        this.provisions = meters.gauge("famen.index.provisions", new AtomicLong());
        meters.gauge("famen.index.age.seconds", this, IndexMeter::ageSeconds);
    }

    @Scheduled(initialDelay = "1s", fixedDelay = "15s")
    @Blocking
    void measure() {
        try {
            builtAt = index.builtAt().orElse(null);
            provisions.set(library.provisions());
            up.set(1);
        } catch (SearchUnavailableException away) {
            up.set(0);
        }
    }

    private double ageSeconds() {
        Instant built = builtAt;
        return built == null
                ? Double.NaN
                : Duration.between(built, clock.instant()).toSeconds();
    }
}
