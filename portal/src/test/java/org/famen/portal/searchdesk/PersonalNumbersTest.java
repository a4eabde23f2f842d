package org.famen.portal.searchdesk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumbersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "10000000000 骚扰我",
                "电话 100 0000 0000",
                "０００００５５５０１００",
                "0000-5550100",
                "一零零零零零零零零零零",
                "一〇〇〇〇〇〇〇〇〇〇",
                "110101190001011009",
                "11010119000101100X",
                "110101900101100",
                "6222 0000 0000 0000",
                "somebody@anlan.example"
            })
    void areFound(String text) {
        assertThat(PersonalNumbers.areIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"民法典1165", "民法典第一千一百六十五条", "2026年11月24日", "拨打12348", "罚款500000元", "39-41条", "安司规〔2025〕2号", "零七八碎"
            })
    void areNotSeenInNumbersOfOtherThings(String text) {
        assertThat(PersonalNumbers.areIn(text)).isFalse();
    }
}
