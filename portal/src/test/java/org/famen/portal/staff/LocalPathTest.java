package org.famen.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/desk",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "/desk//elsewhere.example",
                "/desk/../../elsewhere",
                "/deskelsewhere",
                "/desk\r\nSet-Cookie: a=b",
                "/book",
                "javascript:alert(1)",
                ""
            })
    void whatLeadsElsewhereLeadsHome(String wanted) {
        assertThat(LocalPath.of(wanted)).isEqualTo("/desk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/desk/today?day=2026-11-24&place=lamp-office", "/desk/searches?list=nothing"})
    void pagesOfTheDeskStay(String wanted) {
        assertThat(LocalPath.of(wanted)).isEqualTo(wanted);
    }
}
