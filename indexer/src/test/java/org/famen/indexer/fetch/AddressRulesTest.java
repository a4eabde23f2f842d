package org.famen.indexer.fetch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "198.19.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "fc00::1",
                "fe80::1",
                "ff02::1",
                "2001:db8::1",
                "2002:7f00:1::"
            })
    void refusesAddressesThatAreNotPublic(String address) {
        assertThatThrownBy(() -> rulesFor(address).check(URI.create("https://laws.example.org/laws.zip")))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("not a public address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.167.1.1",
                "223.5.5.5",
                "2400:3200::1",
                "2606:4700::1111"
            })
    void allowsPublicAddresses(String address) {
        assertThatCode(() -> rulesFor(address).check(URI.create("https://laws.example.org/laws.zip")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://laws.example.org/laws.zip",
                "ftp://laws.example.org/laws.zip",
                "file:///laws.zip",
                "https:/laws.zip",
                "laws.zip",
                "https://name:password@laws.example.org/laws.zip"
            })
    void refusesWhatIsNoPlainHttpsAddress(String address) {
        assertThatThrownBy(() -> rulesFor("1.1.1.1").check(URI.create(address)))
                .isInstanceOf(FetchException.class)
                .hasMessageNotContaining("password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://laws.example.org/laws.zip", "https://laws.example.org/laws.zip"})
    void allowsHttpAndPrivateAddressesWhenTold(String address) {
        assertThatCode(() -> AddressRules.of(true).check(URI.create(address))).doesNotThrowAnyException();
    }

    /** One public address among several does not help. */
    private static AddressRules rulesFor(String address) {
        return new AddressRules(
                false, host -> new InetAddress[] {InetAddress.getByName("1.1.1.1"), InetAddress.getByName(address)});
    }
}
