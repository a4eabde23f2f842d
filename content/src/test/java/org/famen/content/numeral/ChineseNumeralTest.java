package org.famen.content.numeral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralTest {

    @ParameterizedTest
    @CsvSource({
        "一, 1",
        "十, 10",
        "十五, 15",
        "二十, 20",
        "一百, 100",
        "一百零二, 102",
        "一百〇二, 102",
        "一百一十, 110",
        "一百二十二, 122",
        "一千, 1000",
        "一千零二, 1002",
        "一千零二十, 1020",
        "一千二百六十, 1260",
        "九万九千九百九十九, 99999"
    })
    void readsNumbersOfArticles(String text, int number) {
        assertThat(ChineseNumeral.parse(text)).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource({"二〇〇八, 2008", "二○○八, 2008", "二ＯＯ八, 2008", "二零一二, 2012", "一九九八, 1998", "三九, 39", "零, 0"})
    void readsDigitsInARowAsYearsAreWritten(String text, int number) {
        assertThat(ChineseNumeral.parse(text)).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource({"122, 122", "１２２, 122", "' 1 2 2 ', 122", "0, 0", "1百, 100"})
    void readsArabicDigitsOfAnyWidth(String text, int number) {
        assertThat(ChineseNumeral.parse(text)).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource({"廿一, 21", "卅, 30", "壹佰贰拾, 120", "叁仟, 3000", "一萬, 10000", "两百, 200", "兩千, 2000", "陸, 6"})
    void readsBankersAndOldForms(String text, int number) {
        assertThat(ChineseNumeral.parse(text)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "条", "第一", "一条", "十百", "一二十", "百千", "100000", "九九九九九九", "十万", "-1", "1.5", "一百二十二三", "𠮷"
            })
    void readsNothingElse(String text) {
        assertThat(ChineseNumeral.parse(text)).isEmpty();
    }

    @Test
    void readsNothingFromALongText() {
        assertThat(ChineseNumeral.parse("一".repeat(10_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 零",
        "10, 十",
        "11, 十一",
        "20, 二十",
        "101, 一百零一",
        "110, 一百一十",
        "1002, 一千零二",
        "1010, 一千零一十",
        "10001, 一万零一"
    })
    void writesAsStatutesDo(int number, String text) {
        assertThat(ChineseNumeral.format(number)).isEqualTo(text);
    }

    @Test
    void readsEveryNumberThatItWrites() {
        for (int number = 0; number <= 99_999; number++) {
            assertThat(ChineseNumeral.parse(ChineseNumeral.format(number))).hasValue(number);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 100_000})
    void writesNothingOutOfRange(int number) {
        assertThatThrownBy(() -> ChineseNumeral.format(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Integer.toString(number));
    }
}
