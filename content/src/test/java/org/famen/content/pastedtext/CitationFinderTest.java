package org.famen.content.pastedtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.citation.CitationResult;
import org.famen.content.citation.LawNames;
import org.famen.content.citation.Target;
import org.famen.content.law.Titles;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationFinderTest {
    private static final LawNames NAMES = new LawNames(List.of(
            entry("路灯法", "灯法"),
            entry("最高人民法院关于适用路灯法的解释（二）", "灯法解释二"),
            entry("桥灯条例", "国务院令第9375号"),
            entry("灯法典", "路灯编"),
            entry("最高人民法院关于审理路灯案件适用法律若干问题的规定"),
            entry("最高人民法院、最高人民检察院关于办理点灯、熄灯案件适用法律若干问题的解释"),
            entry("最高人民法院关于路灯委托看守、维修工作的安排"),
            entry("街道实施《中华人民共和国路灯法》若干规定"),
            entry("灯市特别街道基本法")));

    private static LawNames.Entry entry(String id, String... names) {
        return new LawNames.Entry(
                Titles.canonical(id).replace("中华人民共和国", ""),
                Stream.concat(Stream.of(id), Stream.of(names)).toList(),
                "",
                "",
                1);
    }

    /** The character before 法 makes another word elsewhere: 司法, 算法, 立法, 语法. */
    @ParameterizedTest
    @ValueSource(strings = {"公司法", "预算法", "立法法", "灯语法", "城市管理执法条例", "点灯方法条例"})
    void aLawThatIsKnownIsFoundHoweverItsNameEnds(String law) {
        var finder = new CitationFinder(new LawNames(List.of(entry(law))));

        assertThat(finder.find("股东违反" + law + "第二十条的，应当赔偿").stream().map(CitationFinderTest::words))
                .containsExactly(law + " 第二十条");
    }

    @Test
    void aLawOnContractsIsNotTheSameLaw() {
        var finder = new CitationFinder(new LawNames(List.of(entry("路灯法"), entry("路灯合同法"))));

        assertThat(finder.find("违反路灯法第三条，依照路灯合同法第二条的规定和同法第四条赔偿").stream().map(CitationFinderTest::words))
                .containsExactly("路灯法 第三条", "路灯合同法 第二条", "路灯合同法 第四条");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "本院认为，依照《中华人民共和国路灯法》第五条、第七条第二款之规定，判决如下 | 路灯法 第五条 第七条第二款",
                "依照《路灯法》第五条、《桥灯条例》第三条第（一）项的规定 | 路灯法 第五条; 桥灯条例 第三条第一项",
                "根据灯法第5条，你可以要求点灯。 | 路灯法 第五条",
                "灯法5条规定得清楚 | 路灯法 第五条",
                "按照路灯法第三、五条办理 | 路灯法 第三条 第五条",
                "《路灯法》（2010年修订）第三条 | 路灯法 第三条",
                "依灯法典路灯编第三条 | 灯法典 第三条",
                "路灯编第三条 | 灯法典 第三条",
                "《最高人民法院关于审理路灯案件适用法律若干问题的规定》第二条 | 最高人民法院关于审理路灯案件适用法律若干问题的规定 第二条",
                "最高人民法院《关于审理路灯案件适用法律若干问题的规定》第二条 | 最高人民法院关于审理路灯案件适用法律若干问题的规定 第二条",
                "国务院令第9375号第二条 | 桥灯条例 第二条",
                "《路灯法》很重要。该法第四条规定点灯。 | 路灯法; 路灯法 第四条",
                "《月亮法》第九条 | 月亮法?",
                "根据《中华人民共和国月亮法》办理 | 月亮法?",
                "根据月亮法第九条 | 月亮法?",
                "《路灯法》第0条 | 路灯法?",
                "根据最高人民法院、最高人民检察院关于办理点灯、熄灯案件适用法律若干问题的解释第３条 | 最高人民法院、最高人民检察院关于办理点灯、熄灯案件适用法律若干问题的解释 第三条",
                "依照关于办理点灯、熄灯案件适用法律若干问题的解释3条第一款 | 最高人民法院、最高人民检察院关于办理点灯、熄灯案件适用法律若干问题的解释 第三条第一款",
                "最高人民法院关于路灯委托看守、维修工作的安排第6条 | 最高人民法院关于路灯委托看守、维修工作的安排 第六条",
                "根据街道实施《中华人民共和国路灯法》若干规定第2条，可以点灯；同法第三条另有规定 | 街道实施路灯法若干规定 第二条; 街道实施路灯法若干规定 第三条",
                "《路灯法》很重要，依照桥灯条例第二条办理 | 路灯法; 桥灯条例 第二条",
                "“路灯应当亮”——灯法解释二第 18 条 | 最高人民法院关于适用路灯法的解释(二) 第十八条",
                "适用中华人民共和国灯市特别街道基本法第 17 条 | 灯市特别街道基本法 第十七条",
                "灯法第一条、桥灯条例第二条和灯法第三条 | 路灯法 第一条; 桥灯条例 第二条; 路灯法 第三条",
                "依照路灯法第一条和桥灯条例第二条，该法第四条也要看 | 路灯法 第一条; 桥灯条例 第二条; 路灯法 第四条",
                "依照路灯法第一条，上述办法第七条由街道解释 | 路灯法 第一条",
                "《公司考勤管理规定》第九条和《员工奖惩办法（试行）》第三条要求打卡，《员工灯具条例》第一条没有 | 员工灯具条例?",
                "本合同第三条约定，甲方按《服务合同》第五条付款；见《员工考勤管理规定》。 | ''",
                "第三条 乙方应当点灯。第四条 甲方付款。 | ''",
                "违反本办法第六条、第七条的，由街道处理 | ''",
                "《路灯法》第五条规定：“违反桥灯条例第三条规定的，应当重新点亮路灯。” | 路灯法 第五条",
                "共5条意见，第三款手机，十项全能 | ''",
            })
    void findsWhatATextCites(String text, String cited) {
        assertThat(new CitationFinder(NAMES)
                        .find(text).stream().map(CitationFinderTest::words).collect(Collectors.joining("; ")))
                .isEqualTo(cited);
    }

    private static String words(FoundCitation found) {
        return switch (found.result()) {
            case CitationResult.Cited cited ->
                Stream.concat(
                                Stream.of(cited.citation().lawId()),
                                cited.citation().targets().stream().map(Target::label))
                        .collect(Collectors.joining(" "));
            case CitationResult.Refused refused -> refused.name() + "?";
        };
    }

    @Test
    void placesAreThoseOfTheText() {
        String text = "前言。\n依照《路灯法》第五条　的规定。灯法第七条也是。";

        assertThat(new CitationFinder(NAMES).find(text))
                .extracting(found -> text.substring(found.start(), found.end()))
                .containsExactly("《路灯法》第五条", "灯法第七条");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "《路灯法》第五条规定：“路灯应当在日落以后一小时内点亮。”又 | 路灯应当在日落以后一小时内点亮。",
                "《路灯法》第五条「路灯应当在日落以后一小时内点亮」 | 路灯应当在日落以后一小时内点亮",
                "“路灯应当在日落以后一小时内点亮。”（《路灯法》第五条） | 路灯应当在日落以后一小时内点亮。",
                "《路灯法》第五条所称“路灯”不含桥灯。 | -",
                "《路灯法》第五条。甲方说：“路灯应当在日落以后一小时内点亮。” | -",
            })
    void aQuotationBelongsToTheCitationBesideIt(String text, String quoted) {
        assertThat(new CitationFinder(NAMES).find(text))
                .singleElement()
                .satisfies(found -> assertThat(
                                found.quotation().map(Quotation::words).orElse("-"))
                        .isEqualTo(quoted));
    }

    @Test
    void aQuotationInFrontBelongsToWhatStandsBehindIt() {
        List<FoundCitation> found =
                new CitationFinder(NAMES).find("“路灯应当在日落以后一小时内点亮。”（《路灯法》第五条）\n“桥灯应当在日落以前一小时内点亮。”（《桥灯条例》第三条）");

        assertThat(found)
                .extracting(each -> each.quotation().orElseThrow().words().substring(0, 2))
                .containsExactly("路灯", "桥灯");
    }

    @Test
    void ofTwoCitationsTheNearerOneIsQuoted() {
        List<FoundCitation> found = new CitationFinder(NAMES).find("依照《路灯法》第五条、《桥灯条例》第三条：“路灯应当在日落以后一小时内点亮。”");

        assertThat(found.getFirst().quotation()).isEmpty();
        assertThat(found.getLast().quotation()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"第", "《", "（", "第一条、", "《路灯法》第一条", "灯法", "“", "一", "路灯法第", "（一）", "《《"})
    void rubbishIsReadInTime(String piece) {
        String rubbish = piece.repeat(60_000 / piece.length());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new CitationFinder(NAMES).find(rubbish));
    }

    @Test
    void noTextMakesItFail() {
        String letters = "第条款项至、，之一二十百0123()（）《》〈〉路灯法桥条例的“”「」：。 \n年号令国务院";
        var random = new Random(5);
        var finder = new CitationFinder(NAMES);
        for (int round = 0; round < 3_000; round++) {
            String text = random.ints(random.nextInt(200), 0, letters.length())
                    .mapToObj(i -> letters.substring(i, i + 1))
                    .collect(Collectors.joining());
            assertThat(finder.find(text))
                    .as(text)
                    .allSatisfy(found -> assertThat(found.end()).isLessThanOrEqualTo(text.length()));
        }
    }
}
