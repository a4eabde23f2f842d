package org.famen.portal.protection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.local.LockFreeBucket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitTest {
    @Test
    void anIpv4AddressCountsForItself() {
        assertThat(RateLimit.prefix("192.0.2.7")).isEqualTo("192.0.2.7").isNotEqualTo(RateLimit.prefix("192.0.2.8"));
    }

    @Test
    void addressesOfOneIpv6SubscriberCountAsOne() {
        assertThat(RateLimit.prefix("2001:db8:1:2::1"))
                .isEqualTo(RateLimit.prefix("2001:db8:1:2:ffff:ffff:ffff:ffff"))
                .isNotEqualTo(RateLimit.prefix("2001:db8:1:3::1"));
    }

    @Test
    void aClockThatIsSetBackKeepsNobodyOut() {
        assertThat(RateLimit.newBucket(300))
                .isInstanceOfSatisfying(
                        LockFreeBucket.class,
                        bucket -> assertThat(bucket.getTimeMeter().isWallClockBased())
                                .isFalse());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"localhost", "unknown", "1.2.3.4, 5.6.7.8", "999.1.1.1", "<script>", "_hidden"})
    void whatIsNoAddressCountsAsOneTogether(@Nullable String address) {
        assertThat(RateLimit.prefix(address)).isEqualTo("unknown");
    }
}
