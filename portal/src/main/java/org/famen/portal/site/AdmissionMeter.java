package org.famen.portal.site;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;

/** How many are inside, and how many were refused, by lane. */
@Singleton
class AdmissionMeter {
    private final MeterRegistry meters;

    AdmissionMeter(MeterRegistry meters) {
        this.meters = requireNonNull(meters, "meters is null");
    }

    /** @return counts those whom the lane refuses */
    Counter watch(String name, Lane lane) {
        meters.gauge("famen.admission.inside", Tags.of("lane", name), lane, Lane::inside);
        return Counter.builder("famen.admission.refused").tag("lane", name).register(meters);
    }
}
