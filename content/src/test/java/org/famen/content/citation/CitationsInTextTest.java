package org.famen.content.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CitationsInTextTest {
    @Test
    void findsProvisionsOfATitleOneByOne() {
        assertThat(written("依照《路灯法》第三十一条、第三十二条第一款和第120条之一，办理。"))
                .containsExactly("《路灯法》第三十一条", "《路灯法》第三十二条第一款", "《路灯法》第一百二十条之一");
    }

    @Test
    void findsEachOnce() {
        assertThat(written("《路灯法》第一条。《桥灯条例》（以下简称条例）第二条。《路灯法》第一条。")).containsExactly("《路灯法》第一条", "《桥灯条例》第二条");
    }

    @Test
    void takesATitleAloneForNoCitation() {
        assertThat(written("根据《路灯法》，制定本办法。第三条　本办法适用于全市。")).isEmpty();
    }

    private static List<String> written(String text) {
        return CitationsInText.find(text).stream().map(WrittenCitation::written).toList();
    }
}
