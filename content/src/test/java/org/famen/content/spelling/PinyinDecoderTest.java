package org.famen.content.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures stand in docs/relevance.md. */
class PinyinDecoderTest {
    private static final PinyinDecoder DECODER = new PinyinDecoder(SpellingTexts.language());

    @ParameterizedTest
    @CsvSource({
        "laoban bu gei gongzi, 老板不给工资",
        "laobanbugeigongzi, 老板不给工资",
        "LAOBAN BU GEI GONGZI, 老板不给工资",
        "lihun haizi gui shui, 离婚孩子归谁",
        "gongshang zenme shenqing, 工伤怎么申请",
        "fangdong bu tui yajin, 房东不退押金",
        "拖欠gongzi怎么办, 拖欠工资怎么办",
        "3ge yue mei fa gongzi, 3个月没发工资",
        "nv'er de fuyangfei, 女儿的抚养费"
    })
    void reads(String typed, String meant) {
        assertThat(DECODER.read(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "ok",
                "wifi",
                "iphone",
                "app",
                "KTV",
                "email",
                "hello world",
                "劳动合同法",
                "P2P",
                "ETC罚款",
                "xianshengxianshengxianshengxianshengxianshengxianshengxianshengxianshengxianshengxiansheng",
                "javascript",
                "windows",
                "<script>",
                "how to sue my boss",
                "AA制",
                "2026"
            })
    void leavesWhatIsNoPinyin(String typed) {
        assertThat(DECODER.read(typed)).isEmpty();
    }

    @Test
    void sentencesThatPeopleType() {
        List<String> sentences = SpellingTexts.sentences();
        List<String> missed = new ArrayList<>();
        int characters = 0;
        int right = 0;
        for (String sentence : sentences) {
            String read = DECODER.read(PinyinHelper.toPinyin(sentence, PinyinStyleEnum.NORMAL, "")
                            .replace("ü", "v"))
                    .orElse("");
            characters += sentence.length();
            for (int place = 0; place < Math.min(read.length(), sentence.length()); place++) {
                right += read.charAt(place) == sentence.charAt(place) ? 1 : 0;
            }
            if (!read.equals(sentence)) {
                missed.add(sentence + " → " + read);
            }
        }
        double exact = 1 - (double) missed.size() / sentences.size();
        double each = (double) right / characters;
        System.out.printf(
                "pinyin: %.3f of %d sentences, %.3f of their characters%nmissed %s%n",
                exact, sentences.size(), each, missed);

        assertThat(sentences).hasSizeGreaterThan(300);
        assertThat(exact).isGreaterThanOrEqualTo(0.5);
        assertThat(each).isGreaterThanOrEqualTo(0.85);
    }
}
