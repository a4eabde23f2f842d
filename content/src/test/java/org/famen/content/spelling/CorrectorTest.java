package org.famen.content.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectorTest {
    private static final List<String> VOCABULARY =
            List.of("劳动合同法", "民法典", "试用期", "工伤认定", "工伤", "工商", "认定", "工资", "定金", "订金", "路灯管理条例", "重庆");
    private static final List<String> TEXTS =
            List.of("劳动合同法规定试用期的工资", "工伤认定由社会保险行政部门作出", "工商登记", "认定事实", "民法典", "路灯管理条例", "定金罚则", "他不给我钱", "订金可以退");
    private static final int COPIES = 30;

    private final Corrector corrector = new Corrector(VOCABULARY, new CharacterModel(List.of()));

    @ParameterizedTest
    @CsvSource({
        "老动合同法, 劳动合同法",
        "名法典, 民法典",
        "明法典, 民法典",
        "失用期, 试用期",
        "工商认定, 工伤认定",
        "失用期工资多少, 试用期工资多少",
        "劳动何同法第几条, 劳动合同法第几条",
        "劳合同法, 劳动合同法",
        "劳动合合同法, 劳动合同法",
        "劳动同合法, 劳动合同法",
        "民法曲, 民法典",
        "工姿, 工资",
        "路灯管理条列, 路灯管理条例"
    })
    void offersWhatWasMeant(String written, String meant) {
        assertThat(correct(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "劳动合同法", "试用期工资", "工商登记", "定金", "订金", "他不给我工资", "路灯", "abc 试用期", "民法典试用期", "灯"})
    void leavesAloneWhatIsRight(String right) {
        assertThat(correct(right)).isEmpty();
    }

    @Test
    void aCharacterIsHeardInEachOfItsReadings() {
        assertThat(new Corrector(List.of("重庆"), new CharacterModel(List.of()))
                        .correct("虫庆", strings -> Map.of("重庆", 30L)))
                .contains("重庆");
    }

    /** 漏水 is in no vocabulary. */
    @Test
    void aCharacterThatIsFarLikelierIsOffered() {
        CharacterModel language = new CharacterModel(Collections.nCopies(COPIES, "楼上漏水怎么办，邻居家漏水"));
        Corrector speaking = new Corrector(VOCABULARY, language);

        assertThat(speaking.correct("楼上漏税怎么办", strings -> counts(strings, "楼上漏水怎么办")))
                .contains("楼上漏水怎么办");
        assertThat(speaking.correct("楼上漏税怎么办", strings -> counts(strings, "楼上漏水怎么办，漏税")))
                .isEmpty();
    }

    @Test
    void correctsSeveralWordsAndKeepsWhatStandsBetween() {
        assertThat(correct("明法典 失用期")).contains("民法典 试用期");
    }

    @Test
    void asksForNothingWhereNothingIsDoubtful() {
        corrector.correct("今天天气很好", strings -> {
            throw new AssertionError("asked for " + strings);
        });
    }

    @Test
    void aStoryIsNotRead() {
        assertThat(correct("失用期" + "很长".repeat(40))).isEmpty();
    }

    private Optional<String> correct(String text) {
        return corrector.correct(text, CorrectorTest::count);
    }

    private static Map<String, Long> counts(Set<String> strings, String text) {
        return strings.stream()
                .collect(Collectors.toMap(string -> string, string -> text.contains(string) ? (long) COPIES : 0L));
    }

    private static Map<String, Long> count(Set<String> strings) {
        Map<String, Long> counts = new HashMap<>();
        strings.forEach(string -> counts.put(
                string,
                COPIES * TEXTS.stream().filter(text -> text.contains(string)).count()));
        return counts;
    }
}
