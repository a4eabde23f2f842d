package org.famen.portal.feedback.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody typed as the place of an error is a link at the desk only where it leads to this portal. */
class DeskPageTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/laws/路灯法/5", "/search?q=%E8%B7%AF%E7%81%AF#3"})
    void isOurs(String page) {
        assertThat(DeskPage.isOurs(page)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "路灯法第五条",
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "/\t/evil.example",
                "/\r\n/evil.example",
                "javascript:alert(1)"
            })
    void isSomebodyElses(String page) {
        assertThat(DeskPage.isOurs(page)).isFalse();
    }
}
