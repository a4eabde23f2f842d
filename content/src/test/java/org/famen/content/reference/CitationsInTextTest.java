package org.famen.content.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.famen.content.citation.WrittenCitation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationsInTextTest {
    @ParameterizedTest
    @CsvSource({
        "依照《路灯法》第三十一条、第三十二条第一款和第120条之一，办理。, 《路灯法》第三十一条 《路灯法》第三十二条第一款 《路灯法》第一百二十条之一",
        "《路灯法》第一条。《桥灯条例》（以下简称条例）第二条。《路灯法》第一条。, 《路灯法》第一条 《桥灯条例》第二条",
        "根据《路灯法》，制定本办法。第三条　本办法适用于全市。, ''",
        "依照《仲裁法》第四条、第五条, 《仲裁法》第四条 《仲裁法》第五条",
        "《仲裁法》第三条说了范围，依照第四条要有协议, 《仲裁法》第三条 《仲裁法》第四条",
        "见《民法典》第一千条；也见《刑法》第二百七十六条之一, 《民法典》第一千条 《刑法》第二百七十六条之一",
        "第四条　依照《公证法》第十二条第一款第二项办理, 《公证法》第十二条第一款第二项",
        "《路灯法》第二条至第四条, 《路灯法》第二条 《路灯法》第三条 《路灯法》第四条",
        "《公证法》说得清楚，见本规定第三条, ''",
        "按第三条办理, ''",
    })
    void areThoseOfOtherLaws(String line, String written) {
        assertThat(written(line))
                .containsExactlyElementsOf(written.isEmpty() ? List.of() : List.of(written.split(" ")));
    }

    @Test
    void aLineDoesNotGoOnWithTheLawOfTheOneBefore() {
        assertThat(written("《路灯法》第一条\n第二条说的是本办法")).containsExactly("《路灯法》第一条");
    }

    private static List<String> written(String text) {
        return CitationsInText.find(text).stream().map(WrittenCitation::written).toList();
    }
}
