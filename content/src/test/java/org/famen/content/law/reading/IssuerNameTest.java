package org.famen.content.law.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.famen.content.law.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuerNameTest {
    @ParameterizedTest
    @CsvSource({
        "市十二届人民代表大会常务委员会, LOCAL_REGULATION, 安澜市路灯条例, 安澜市, 安澜市人民代表大会常务委员会",
        "安澜市第十四届人民代表大会常务委员会, LOCAL_REGULATION, 安澜市路灯条例, 安澜市, 安澜市人民代表大会常务委员会",
        "省人民代表大会常务委员会, LOCAL_REGULATION, 安澜市路灯条例, 安澜市, ''",
        "全国人民代表大会常务委员会, LOCAL_REGULATION, 安澜省路灯条例, 安澜省, ''",
        "和国国家路灯局, ADMINISTRATIVE_REGULATION, 路灯条例, '', 国家路灯局",
        "国务院, ADMINISTRATIVE_REGULATION, 路灯条例, '', 国务院",
        "最高人民法院审判委员会, JUDICIAL_INTERPRETATION, 关于路灯的解释, '', 最高人民法院",
        "'', JUDICIAL_INTERPRETATION, 最高人民法院关于路灯的解释, '', 最高人民法院",
        "最高人民法院, JUDICIAL_INTERPRETATION, 最高人民法院、最高人民检察院关于路灯的解释, '', 最高人民法院、最高人民检察院",
        "灯火部, DEPARTMENTAL_RULE, 油灯规定, '', 灯火部"
    })
    void isTheNameOfABodyOrNothing(String stated, Level level, String title, String place, String body) {
        assertThat(IssuerName.of(stated, level, title, place)).isEqualTo(body);
    }
}
