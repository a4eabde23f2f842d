package org.famen.portal.elastic;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Context;

/** Whether Elasticsearch is left alone, for monitoring; from the start, though nobody has asked yet. */
@Context
class CircuitBreakerMeter {
    CircuitBreakerMeter(CircuitBreaker breaker, MeterRegistry meters) {
        meters.gauge("famen.elasticsearch.breaker.open", breaker, it -> it.getState() == State.CLOSED ? 0 : 1);
    }
}
