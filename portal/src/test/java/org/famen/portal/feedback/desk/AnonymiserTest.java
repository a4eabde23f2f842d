package org.famen.portal.feedback.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnonymiserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "10000051234",
                "100 0005 1234",
                "+86-100-0005-1234",
                "１００００００５１２３４",
                "11010519491231002X",
                "0000-5550101",
                "91350100M000100Y43",
                "lamp.keeper@example.org",
                "6222 0000 0000 0000 000"
            })
    void masksWhatIsSomebodys(String trace) {
        assertThat(Anonymiser.mask("请打 " + trace + " 找我")).isEqualTo("请打 ［已隐去］ 找我");
        assertThat(Anonymiser.isClean("请打" + trace)).isFalse();
    }

    @Test
    void leavesDatesAmountsAndArticles() {
        String text = "2026年11月24日，押金 3000 元，见《民法典》第710条，合同 2025-01-01 到期。";

        assertThat(Anonymiser.mask(text)).isEqualTo(text);
        assertThat(Anonymiser.isClean(text)).isTrue();
    }
}
