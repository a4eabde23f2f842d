package org.famen.portal.elastic;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.StateTransition;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.core.IntervalFunction;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import org.famen.portal.operations.MonotonicClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the breaker before Elasticsearch. It opens when half of the last requests failed, or four fifths took longer than
 * any search does on a server that is well; after a second it tries three, and after each vain trial it waits twice as long.
 */
@Factory
final class CircuitBreakerFactory {
    private static final Logger LOG = LoggerFactory.getLogger(CircuitBreakerFactory.class);
    private static final int LAST_REQUESTS = 40;
    private static final int FIRST_REQUESTS = 20;
    private static final float MAX_FAILED_PERCENT = 50;
    private static final float MAX_SLOW_PERCENT = 80;
    private static final Duration SLOW = Duration.ofSeconds(3);

    /** A cluster that has lost a node is whole again within seconds, which should not be drawn out. */
    private static final Duration FIRST_REST = Duration.ofSeconds(1);

    private static final Duration MAX_REST = Duration.ofSeconds(8);
    private static final Duration MAX_TRIAL = Duration.ofSeconds(5);
    private static final int TRIALS = 3;
    private static final int SERVER_FAULT = 500;
    private static final int TOO_MANY = 429;

    @Singleton
    CircuitBreaker breaker() {
        CircuitBreaker breaker = CircuitBreaker.of(
                "elasticsearch",
                CircuitBreakerConfig.custom()
                        .slidingWindow(LAST_REQUESTS, FIRST_REQUESTS, SlidingWindowType.COUNT_BASED)
                        .failureRateThreshold(MAX_FAILED_PERCENT)
                        .slowCallRateThreshold(MAX_SLOW_PERCENT)
                        .slowCallDurationThreshold(SLOW)
                        .waitIntervalFunctionInOpenState(IntervalFunction.ofExponentialBackoff(FIRST_REST, 2, MAX_REST))
                        .permittedNumberOfCallsInHalfOpenState(TRIALS)
                        // A trial that never comes back must not keep the others out for good.
                        .maxWaitDurationInHalfOpenState(MAX_TRIAL)
                        // Set back by an hour, the system's would keep it open for an hour.
                        .clock(new MonotonicClock())
                        .recordException(CircuitBreakerFactory::isServersFault)
                        .build());
        breaker.getEventPublisher().onStateTransition(event -> tell(event.getStateTransition()));
        return breaker;
    }

    /** The beginning and the end; trials in between are of no interest. */
    private static void tell(StateTransition transition) {
        if (transition == StateTransition.CLOSED_TO_OPEN) {
            LOG.warn(
                    "Elasticsearch fails or is too slow; it is left alone but for a trial after 1 to {} s",
                    MAX_REST.toSeconds());
        } else if (transition == StateTransition.HALF_OPEN_TO_CLOSED) {
            LOG.info("Elasticsearch answers again");
        }
    }

    /** A question that Elasticsearch can't read, or an index that is not there, says nothing of its health. */
    private static boolean isServersFault(Throwable failure) {
        return failure instanceof IOException
                || failure instanceof ElasticsearchException refused
                        && (refused.status() >= SERVER_FAULT || refused.status() == TOO_MANY);
    }
}
