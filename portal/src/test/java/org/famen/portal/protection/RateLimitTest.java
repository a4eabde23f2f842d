package org.famen.portal.protection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.local.LockFreeBucket;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    @Test
    void aClockThatIsSetBackKeepsNobodyOut() {
        assertThat(RateLimit.newBucket(300))
                .isInstanceOfSatisfying(
                        LockFreeBucket.class,
                        bucket -> assertThat(bucket.getTimeMeter().isWallClockBased())
                                .isFalse());
    }
}
