package org.famen.content.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitedInTextTest {
    @ParameterizedTest
    @CsvSource({
        "依照《仲裁法》第四条、第五条, 《仲裁法》第四条 《仲裁法》第五条",
        "见《民法典》第一千条；也见《刑法》第二百七十六条之一, 《民法典》第一千条 《刑法》第二百七十六条之一",
        "第四条　依照《公证法》第十二条第一款第二项办理, 《公证法》第十二条第一款第二项",
        "《公证法》说得清楚，见本规定第三条, ''",
        "按第三条办理, ''",
        "《安澜市办法》第三条, ''",
    })
    void findsWhatALineMeans(String line, String written) {
        assertThat(CitedInText.find(line, "安澜").stream().map(WrittenCitation::written))
                .containsExactlyElementsOf(written.isEmpty() ? List.of() : List.of(written.split(" ")));
    }
}
