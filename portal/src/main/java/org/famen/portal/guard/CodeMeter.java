package org.famen.portal.guard;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** Codes that were sent, and that were not because a budget was spent, for monitoring. */
@Singleton
class CodeMeter {
    private final MeterRegistry meters;

    CodeMeter(MeterRegistry meters) {
        this.meters = meters;
    }

    void sent() {
        meters.counter("famen.codes.sent").increment();
    }

    /** @param budget {@code block}, {@code phone}, {@code network} or {@code city} */
    void refused(String budget) {
        meters.counter("famen.codes.refused", "budget", budget).increment();
    }
}
