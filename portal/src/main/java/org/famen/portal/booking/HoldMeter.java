package org.famen.portal.booking;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.famen.portal.database.Constraint;

/** How many holds were refused because of where they came from, for monitoring. */
@Singleton
class HoldMeter {
    private final MeterRegistry meters;

    HoldMeter(MeterRegistry meters) {
        this.meters = meters;
    }

    void refused(Constraint rule) {
        meters.counter("famen.holds.refused", "rule", rule.name().toLowerCase(Locale.ROOT))
                .increment();
    }
}
