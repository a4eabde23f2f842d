package org.famen.content.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.famen.content.law.ArticleNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenCitationTest {
    @Test
    void readsParagraphAndItem() {
        WrittenCitation citation = WrittenCitation.parse("《刑法》第一百三十三条之一第一款第二项").orElseThrow();

        assertThat(citation).isEqualTo(new WrittenCitation("刑法", new ArticleNumber(133, 1), 1, 2));
        assertThat(citation.lawId()).isEqualTo("刑法");
    }

    @Test
    void readsItemOfAnArticleWithOneParagraph() {
        assertThat(WrittenCitation.parse("《劳动合同法》第三十九条第二项"))
                .contains(new WrittenCitation("劳动合同法", new ArticleNumber(39, 0), 0, 2));
    }

    @Test
    void namesLawOfAnInterpretationAsItsTextsMeet() {
        String text = "《最高人民法院关于适用〈中华人民共和国民法典〉婚姻家庭编的解释（一）》第五十八条";

        assertThat(WrittenCitation.parse(text)).hasValueSatisfying(citation -> {
            assertThat(citation.lawId()).isEqualTo("最高人民法院关于适用中华人民共和国民法典婚姻家庭编的解释(一)");
            assertThat(citation.written()).isEqualTo(text);
        });
    }

    @Test
    void foldsFullTitleToTheSameLaw() {
        assertThat(WrittenCitation.parse("《中华人民共和国民法典》第十条"))
                .map(WrittenCitation::lawId)
                .contains("民法典");
    }

    @ParameterizedTest
    @CsvSource({
        "《民法典》第1165条, 《民法典》第一千一百六十五条",
        "《民法典》第一一六五条第1款, 《民法典》第一千一百六十五条第一款",
        "《劳动合同法》第三十九条第（二）项, 《劳动合同法》第三十九条第二项",
        "《民法典》 第一百零二条, 《民法典》第一百零二条",
        "《民法典》第一百〇二条, ''",
    })
    void tellsStrictFormOfWhatCanBeUnderstood(String written, String strict) {
        assertThat(WrittenCitation.parse(written)).isEmpty();
        assertThat(WrittenCitation.understand(written)
                        .map(WrittenCitation::written)
                        .orElse(""))
                .isEqualTo(strict);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "民法典第十条",
                "《民法典》",
                "《民法典》第十条、第十一条",
                "《民法典》第十条的规定",
                "《民法典》第零条",
                "《民法典》第十条第零款",
                "《民法典》第条",
                "《民法典》第百百条",
                "《民法典》第十条第二项第一款",
                "《民法典》第十条之99999",
            })
    void refusesWhatIsNotOneProvision(String text) {
        assertThat(WrittenCitation.understand(text)).isEmpty();
    }

    @Test
    void countsFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WrittenCitation("民法典", new ArticleNumber(0, 0), 0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WrittenCitation("民法典", new ArticleNumber(1, 0), -1, 0));
    }
}
