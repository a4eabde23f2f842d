package org.famen.portal.protection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one address from taking the portal away from all others. An IPv6 subscriber holds a /64, so that is what counts
 * as one address there.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class RateLimit implements Ordered {
    private static final int MAX_ADDRESSES = 100_000;

    private final int perMinute;
    private final HttpClientAddressResolver addresses;
    private final Unlimited unlimited;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MAX_ADDRESSES)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    RateLimit(RateLimitSettings settings, HttpClientAddressResolver addresses, Unlimited unlimited) {
        this.perMinute = settings.perMinute();
        this.addresses = addresses;
        this.unlimited = unlimited;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 2;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> admit(HttpRequest<?> request) {
        if (perMinute == 0 || unlimited.contains(request.getPath())) {
            return null;
        }
        Bucket bucket =
                buckets.get(AddressBlock.subscriber(addresses.resolve(request)), address -> newBucket(perMinute));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return null;
        }
        long seconds = 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
        throw new TooManyRequestsException(seconds);
    }

    /** By the clock that nobody sets: when the other one goes back, buckets would not be filled until it has caught up. */
    static Bucket newBucket(int perMinute) {
        return Bucket.builder()
                .withNanosecondPrecision()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
