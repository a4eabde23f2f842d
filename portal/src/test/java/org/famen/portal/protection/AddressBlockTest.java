package org.famen.portal.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressBlockTest {
    @Test
    void anIpv4AddressCountsForItself() {
        assertThat(AddressBlock.subscriber("192.0.2.7"))
                .isEqualTo("192.0.2.7")
                .isNotEqualTo(AddressBlock.subscriber("192.0.2.8"));
        assertThat(AddressBlock.of("192.0.2.7")).isNotEqualTo(AddressBlock.of("192.0.2.8"));
    }

    @Test
    void howAnAddressIsWrittenMakesNoDifference() {
        assertThat(AddressBlock.subscriber("::ffff:192.0.2.7")).isEqualTo(AddressBlock.subscriber("192.0.2.7"));
        assertThat(AddressBlock.of("::ffff:192.0.2.7")).isEqualTo(AddressBlock.of("192.0.2.7"));
        assertThat(AddressBlock.of("2001:DB8:1::1")).isEqualTo(AddressBlock.of("2001:db8:1:0:0:0:0:1"));
    }

    @Test
    void addressesOfOneIpv6SubscriberCountAsOne() {
        assertThat(AddressBlock.subscriber("2001:db8:1:2::1"))
                .isEqualTo(AddressBlock.subscriber("2001:db8:1:2:ffff:ffff:ffff:ffff"))
                .isNotEqualTo(AddressBlock.subscriber("2001:db8:1:3::1"));
    }

    @Test
    void aSiteCountsAsOneBlock() {
        assertThat(AddressBlock.of("2001:db8:1:2::1"))
                .isEqualTo(AddressBlock.of("2001:db8:1:ffff::9"))
                .isNotEqualTo(AddressBlock.of("2001:db8:2:2::1"));
    }

    @Test
    void aNetworkHasManyBlocks() {
        assertThat(AddressBlock.of("192.0.2.7").network())
                .isEqualTo(AddressBlock.of("192.0.255.8").network())
                .isNotEqualTo(AddressBlock.of("192.1.2.7").network());
        assertThat(AddressBlock.of("2001:db8:1::1").network())
                .isEqualTo(AddressBlock.of("2001:db8:ffff::1").network())
                .isNotEqualTo(AddressBlock.of("2001:db9:1::1").network());
        assertThat(AddressBlock.of("localhost").network()).isEqualTo("unknown");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"localhost", "unknown", "1.2.3.4, 5.6.7.8", "999.1.1.1", "<script>", "_hidden"})
    void whatIsNoAddressCountsAsOneTogether(@Nullable String address) {
        assertThat(AddressBlock.subscriber(address)).isEqualTo("unknown");
        assertThat(AddressBlock.of(address)).isEqualTo(new AddressBlock("unknown"));
    }
}
