package org.famen.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteSettingsTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://law.example.org", "http://localhost:8080", "http://192.0.2.1", ""})
    void isSchemeAndHost(String address) {
        assertThat(new SiteSettings(address, null).address()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "law.example.org",
                "https://law.example.org/",
                "https://law.example.org/famen",
                "https://user@law.example.org",
                "ftp://law.example.org",
                "https://",
                "https://law.example.org\r\nX: y"
            })
    void whatWouldMakeBrokenLinksStopsTheStart(String address) {
        assertThatThrownBy(() -> new SiteSettings(address, null)).hasMessageContaining("famen.site.address");
    }
}
