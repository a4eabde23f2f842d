package org.famen.portal.protection;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;

/** How many are inside, and how many were refused, by bulkhead. */
@Singleton
class LoadSheddingMeter {
    private final MeterRegistry meters;

    LoadSheddingMeter(MeterRegistry meters) {
        this.meters = meters;
    }

    /** @return counts those whom the bulkhead refuses */
    Counter watch(String name, QueueingBulkhead bulkhead) {
        meters.gauge("famen.load.shedding.inside", Tags.of("bulkhead", name), bulkhead, QueueingBulkhead::inside);
        return Counter.builder("famen.load.shedding.refused")
                .tag("bulkhead", name)
                .register(meters);
    }
}
