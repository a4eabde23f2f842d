package org.famen.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.famen.content.citation.Citation;
import org.famen.content.citation.LawNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryAnalyzerTest {
    private static final LawNames NAMES = new LawNames(List.of(
            new LawNames.Entry("路灯法", List.of("路灯法", "中华人民共和国路灯法", "灯法"), "ludengfa", "ldf", 1),
            new LawNames.Entry("安澜市路灯管理条例", List.of("安澜市路灯管理条例"), "anlanshiludengguanlitiaoli", "alsldgltl", 5)));

    private final QueryAnalyzer analyzer = new QueryAnalyzer(() -> NAMES);

    @Test
    void keepsPlainWordsAsTheyAre() {
        assertThat(analyzer.analyse("试用期 被辞退")).isEqualTo(words("试用期 被辞退"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"同等责任\" 赔偿",
                "“同等责任” 赔偿",
                "「同等责任」 赔偿",
                "『同等责任』 赔偿",
                "〝同等责任〞 赔偿",
                "＂同等责任＂ 赔偿",
                "赔偿“同等责任”",
                "赔偿 “ 同等责任 ”"
            })
    void readsPhrasesInAnyKindOfQuotationMarks(String text) {
        QueryAnalysis analysis = analyzer.analyse(text);

        assertThat(analysis.phrases()).containsExactly("同等责任");
        assertThat(analysis.words()).isEqualTo("赔偿");
    }

    @ParameterizedTest
    @ValueSource(strings = {"试用期 -公务员", "试用期 －公务员", "试用期 –公务员", "试用期 −公务员", "试用期　-公务员", "-公务员 试用期"})
    void readsExclusionsWithAnyKindOfMinus(String text) {
        QueryAnalysis analysis = analyzer.analyse(text);

        assertThat(analysis.exclusions()).containsExactly("公务员");
        assertThat(analysis.words()).isEqualTo("试用期");
    }

    @ParameterizedTest
    @ValueSource(strings = {"试用期 -\"劳务 派遣\"", "试用期 -“劳务 派遣”", "试用期 －「劳务 派遣」"})
    void excludesPhrasesToo(String text) {
        QueryAnalysis analysis = analyzer.analyse(text);

        assertThat(analysis.exclusions()).containsExactly("劳务 派遣");
        assertThat(analysis.phrases()).isEmpty();
        assertThat(analysis.words()).isEqualTo("试用期");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3-5年", "老-少", "2020-01-01", "甲-乙-丙"})
    void aMinusWithinAWordExcludesNothing(String text) {
        assertThat(analyzer.analyse(text)).isEqualTo(words(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", " - ", "\"", "“", "”", "\"\"", "“”", "-\"\"", "《》", "－", "「」"})
    void marksWithoutWordsAskForNothing(String text) {
        QueryAnalysis analysis = analyzer.analyse(text);

        assertThat(analysis.phrases()).isEmpty();
        assertThat(analysis.exclusions()).isEmpty();
    }

    @Test
    void anOpenQuotationMarkIsLeftOut() {
        assertThat(analyzer.analyse("赔偿 \"同等责任").words()).isEqualTo("赔偿 同等责任");
    }

    @Test
    void simplifiesTraditionalCharactersAndFoldsWidthAndCase() {
        assertThat(analyzer.analyse("勞動合同 ＡＰＰ ３０日").words()).isEqualTo("劳动合同 app 30日");
        assertThat(analyzer.analyse("“賠償責任”").phrases()).containsExactly("赔偿责任");
    }

    @Test
    void takesNoMoreThanTenPhrases() {
        assertThat(analyzer.analyse("“甲”“乙”“丙”“丁”“戊”“己”“庚”“辛”“壬”“癸”“子”“丑”").phrases())
                .hasSize(10);
    }

    @ParameterizedTest
    @CsvSource({
        "路灯法5, 路灯法, 5",
        "路灯法第五条, 路灯法, 5",
        "《中华人民共和国路灯法》第五条, 路灯法, 5",
        "《路灯法》第5条, 路灯法, 5",
        "路燈法第五條, 路灯法, 5",
        "灯法第五条之一, 路灯法, 5-1",
        "安澜市路灯管理条例 第三十二条, 安澜市路灯管理条例, 32"
    })
    void recognisesCitationsOfAnArticle(String text, String law, String address) {
        Citation citation = analyzer.analyse(text).citation().orElseThrow();

        assertThat(citation.lawId()).isEqualTo(law);
        assertThat(citation.targets().getFirst().first().address()).isEqualTo(address);
    }

    @Test
    void recognisesTheNameOfALaw() {
        assertThat(analyzer.analyse("路灯法").citation().orElseThrow().namesLawOnly())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"路灯法第五条怎么赔 -看灯人", "“路灯法第五条”", "打碎路灯 路灯法第五条", "风筝法3"})
    void aQuestionThatMentionsALawIsNoCitation(String text) {
        assertThat(analyzer.analyse(text).citation()).isEmpty();
    }

    @Test
    void anyCharactersAtAllAreAnalysed() {
        var random = new Random(20261124);
        String marks = "\"“”「」『』〝〞-－–《》〈〉 　第条之款一百0\u0000\u202e\ud842\udfb7\ud800灯法*?:/\\()[]{}~^+&|!";
        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(random.nextInt(40), 0, marks.length())
                    .collect(StringBuilder::new, (all, at) -> all.append(marks.charAt(at)), StringBuilder::append)
                    .toString();
            assertThat(analyzer.analyse(text).words()).as(text).doesNotContain("\"");
        }
    }

    private static QueryAnalysis words(String words) {
        return new QueryAnalysis(words, List.of(), List.of(), Optional.empty());
    }
}
