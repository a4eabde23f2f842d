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
 * as one address there; a site holds a /48, and with it 65,536 of them, which together may ask as often as a few.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class RateLimit implements Ordered {
    private static final int MAX_ADDRESSES = 100_000;
    /** Phones of one operator may share a /48. */
    private static final int SUBSCRIBERS_A_SITE = 16;

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
        if (perMinute == 0 || unlimited.contains(request)) {
            return null;
        }
        String address = addresses.resolve(request);
        String subscriber = AddressBlock.subscriber(address);
        String site = AddressBlock.of(address).text();
        take(subscriber, perMinute);
        if (!site.equals(subscriber)) {
            take(site, SUBSCRIBERS_A_SITE * perMinute);
        }
        return null;
    }

    private void take(String who, int most) {
        ConsumptionProbe probe = buckets.get(who, address -> newBucket(most)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyRequestsException(1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()));
        }
    }

    /** By the clock that nobody sets: when the other one goes back, buckets would not be filled until it has caught up. */
    static Bucket newBucket(int perMinute) {
        return Bucket.builder()
                .withNanosecondPrecision()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
