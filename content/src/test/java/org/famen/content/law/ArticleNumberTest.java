package org.famen.content.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleNumberTest {

    @ParameterizedTest
    @CsvSource({
        "第一条, 1, 0",
        "第三十九条, 39, 0",
        "第一百二十条之一, 120, 1",
        "第一百二十条之十二, 120, 12",
        "第120条, 120, 0",
        "第１２０条之1, 120, 1",
        "第 五 条, 5, 0",
        "第一千二百四十二条, 1242, 0"
    })
    void readsLabels(String label, int main, int sub) {
        assertThat(ArticleNumber.ofLabel(label)).contains(new ArticleNumber(main, sub));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "条", "第条", "第一款", "第三人", "一条", "第一条第二款", "第一条之", "第〇一二三四五条"})
    void readsNoOtherLabels(String label) {
        assertThat(ArticleNumber.ofLabel(label)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0", "120-1, 120, 1", "1242, 1242, 0"})
    void readsAddresses(String address, int main, int sub) {
        assertThat(ArticleNumber.ofAddress(address)).contains(new ArticleNumber(main, sub));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s1", "120-", "-1", "120-1-1", "123456", "一"})
    void readsNoOtherAddresses(String address) {
        assertThat(ArticleNumber.ofAddress(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"第一条", "第十条", "第一百二十条之一", "第一千零二条"})
    void writesTheLabelThatItRead(String label) {
        ArticleNumber number = ArticleNumber.ofLabel(label).orElseThrow();

        assertThat(number.label()).isEqualTo(label);
        assertThat(ArticleNumber.ofAddress(number.address())).contains(number);
    }

    @Test
    void sortsInsertedArticlesBehindTheirMainOne() {
        assertThat(Stream.of("121", "120-10", "120", "120-2", "9")
                        .map(ArticleNumberTest::number)
                        .sorted())
                .map(ArticleNumber::address)
                .containsExactly("9", "120", "120-2", "120-10", "121");
    }

    @Test
    void knowsWhatCanFollow() {
        assertThat(number("2").follows(number("1"))).isTrue();
        assertThat(number("120-1").follows(number("120"))).isTrue();
        assertThat(number("120-2").follows(number("120-1"))).isTrue();
        assertThat(number("121").follows(number("120-2"))).isTrue();
        assertThat(number("121-1").follows(number("120"))).isFalse();
        assertThat(number("3").follows(number("1"))).isFalse();
    }

    @Test
    void refusesNumbersThatNoLawHas() {
        assertThatThrownBy(() -> new ArticleNumber(-1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ArticleNumber(1, 1000)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ArticleNumber number(String address) {
        return ArticleNumber.ofAddress(address).orElseThrow();
    }
}
