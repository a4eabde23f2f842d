package org.famen.indexer.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SamplesTest {
    @ParameterizedTest
    @CsvSource({
        "用人单位应当按月支付工资，不得拖欠。, 用人单位应当按月支付工资",
        "一、为了保护劳动者的合法权益制定本办法。, 为了保护劳动者的合法权益",
        "（一）本法；（二）用人单位, 用人单位",
    })
    void takesTheFirstRunThatIsLongEnough(String text, String phrase) {
        assertThat(Samples.phraseOf(Examples.article("a", text), 12)).contains(phrase);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GB 2312", "略。", "一、二、三"})
    void findsNothingInATextWithoutWords(String text) {
        assertThat(Samples.phraseOf(Examples.article("a", text), 12)).isEmpty();
    }
}
