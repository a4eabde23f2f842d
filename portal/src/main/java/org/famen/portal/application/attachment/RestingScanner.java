package org.famen.portal.application.attachment;

import static java.util.Objects.requireNonNull;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.io.IOException;
import java.time.Duration;
import org.famen.portal.operations.MonotonicClock;

/**
 * A scanner that is left alone for a while when it has failed four times without a success in between: who sends a file then is
 * told so at once, and takes no place of those who send something else until the scan's limit.
 */
final class RestingScanner implements Scanner {
    static final int FAILURES = 4;
    private static final Duration REST = Duration.ofSeconds(15);
    private static final float ALL_PERCENT = 100;

    private final Scanner scanner;
    private final CircuitBreaker breaker = CircuitBreaker.of(
            "scanner",
            CircuitBreakerConfig.custom()
                    .slidingWindow(FAILURES, FAILURES, SlidingWindowType.COUNT_BASED)
                    .failureRateThreshold(ALL_PERCENT)
                    .waitDurationInOpenState(REST)
                    .permittedNumberOfCallsInHalfOpenState(1)
                    // A trial that never comes back must not keep the others out for good.
                    .maxWaitDurationInHalfOpenState(REST)
                    .clock(new MonotonicClock())
                    .build());

    RestingScanner(Scanner scanner) {
        this.scanner = requireNonNull(scanner, "scanner is null");
    }

    @Override
    public Finding scan(byte[] file) throws IOException {
        try {
            return breaker.executeCallable(() -> scanner.scan(file));
        } catch (CallNotPermittedException resting) {
            throw new IOException("the scanner has failed just now and is left alone", resting);
        } catch (IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception other) {
            throw new IllegalStateException(other);
        }
    }
}
