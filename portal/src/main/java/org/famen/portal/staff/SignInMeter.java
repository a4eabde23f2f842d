package org.famen.portal.staff;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** Failed sign-ins of staff, for monitoring. */
@Singleton
class SignInMeter {
    private final MeterRegistry meters;

    SignInMeter(MeterRegistry meters) {
        this.meters = meters;
    }

    void failed() {
        meters.counter("famen.sign.in.failed").increment();
    }

    /** The login is shut. */
    void capped() {
        meters.counter("famen.sign.in.capped").increment();
    }
}
