package org.famen.content.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "测试用法",
                "中华人民共和国测试用法",
                "《中华人民共和国测试用法》",
                "〈测试用法〉",
                "中华人民共和国测试用法（2012修正）",
                "测试用法(2018-12-29)",
                "测试用法（2018年12月29日修正）",
                "测试用法(2018年修订)",
                "测试用法（最新修订）",
                "测试用法（修订本）",
                "　测试 用法　",
                "**测试用法**"
            })
    void meetInOneForm(String title) {
        assertThat(Titles.canonical(title)).isEqualTo("测试用法");
    }

    @ParameterizedTest
    @CsvSource({
        "最高人民法院关于适用《中华人民共和国测试用法》的解释（二）, 最高人民法院关于适用中华人民共和国测试用法的解释(二)",
        "最高人民法院关于适用〈中华人民共和国测试用法〉的解释(二), 最高人民法院关于适用中华人民共和国测试用法的解释(二)",
        "最高人民法院  最高人民检察院关于点灯的解释, 最高人民法院、最高人民检察院关于点灯的解释",
        "测试用法修正案（三）, 测试用法修正案(三)",
        "中华人民共和国宪法修正案（1988年）, 宪法修正案(1988年)",
        "安澜市路灯管理条例（试行）, 安澜市路灯管理条例(试行)",
        "中华人民共和国, 中华人民共和国"
    })
    void keepWhatTellsTextsApart(String title, String canonical) {
        assertThat(Titles.canonical(title)).isEqualTo(canonical);
    }

    @Test
    void shortenForSentences() {
        assertThat(Titles.shortTitle("中华人民共和国测试用法（试行）")).isEqualTo("测试用法（试行）");
        assertThat(Titles.shortTitle("安澜市路灯管理条例")).isEqualTo("安澜市路灯管理条例");
    }
}
