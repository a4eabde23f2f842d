package org.famen.portal.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();

    @Test
    void aLawIsShownWithItsTitleFactsAndEveryArticle() {
        Reply page = PORTAL.get("/laws/路灯法");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts("h1")).containsExactly("中华人民共和国路灯法");
        assertThat(page.texts(".titlepage__facts").getFirst())
                .contains("法律", "全国人民代表大会常务委员会", "2022年3月18日公布", "2022年6月1日起施行", "现行有效");
        assertThat(page.texts(".provision__link"))
                .containsExactly("第一条", "第二条", "第三条", "第四条", "第五条", "第五条之一", "第六条", "第七条", "第八条", "第九条", "第十条");
    }

    @Test
    void aLawSaysWhichLawsItReplacedAndLeadsFromOldNumbersToNew() {
        Reply page = PORTAL.get("/laws/路灯法");

        assertThat(page.texts(".replaced summary")).containsExactly("它取代的旧规定（1）");
        assertThat(page.html().select(".replaced a").eachText()).containsExactly("油灯法");
        assertThat(PORTAL.get("/laws/油灯法/3").texts(".absent a")).contains("《路灯法》第四条");
        assertThat(PORTAL.get("/laws/桥铃法").texts(".replaced")).isEmpty();
    }

    @Test
    void theTableOfContentsLeadsToTheArticlesOfThePage() {
        Reply page = PORTAL.get("/laws/路灯法");
        List<String> targets = page.html().select(".contents a[href^=#]").eachAttr("href");

        assertThat(page.texts(".contents a[href^=#]"))
                .containsExactly("第一章 总则", "第二章 点灯和熄灯", "第一节 点灯", "第二节 熄灯", "第三章 责任", "第四章 附则");
        assertThat(targets)
                .hasSize(6)
                .allSatisfy(target -> assertThat(page.html().getElementById(target.substring(1)))
                        .as(target)
                        .isNotNull());
        assertThat(page.texts("h2.division")).isEqualTo(page.texts(".contents a[href^=#]"));
    }

    @Test
    void anArticleShowsParagraphsItemsAndSubitems() {
        Reply page = PORTAL.get("/laws/路灯法/5");

        assertThat(page.texts("h1")).containsExactly("路灯法 第五条");
        assertThat(page.texts(".path").getFirst()).isEqualTo("首页 › 路灯法 › 第二章 点灯和熄灯 › 第一节 点灯");
        assertThat(page.texts(".statute__line"))
                .containsExactly(
                        "看灯人在试用期被辞退的，路灯所应当说明理由，并付清工资。",
                        "试用期最长一个月。看灯人有下列情形之一的，路灯所可以辞退：",
                        "（一）三次忘记点灯；",
                        "（二）把灯油带回家，有下列情节之一：",
                        "1.数量较大；",
                        "2.多次带走；",
                        "（三）损坏灯杆，不肯赔偿。");
        assertThat(page.html().select("[data-copy]").attr("data-copy")).isEqualTo("《中华人民共和国路灯法》第五条");
    }

    @Test
    void neighboursAreTheArticlesBeforeAndBehind() {
        Reply inserted = PORTAL.get("/laws/路灯法/5-1");

        assertThat(inserted.texts(".neighbours a")).containsExactly("← 第五条", "第六条 →");
        assertThat(decoded(inserted.html().select(".neighbours a").eachAttr("href")))
                .containsExactly("/laws/路灯法/5", "/laws/路灯法/6");
        assertThat(PORTAL.get("/laws/路灯法/1").texts(".neighbours a")).containsExactly("第二条 →");
        assertThat(PORTAL.get("/laws/路灯法/10").texts(".neighbours a")).containsExactly("← 第九条");
    }

    @Test
    void aTableStaysATable() {
        Reply page = PORTAL.get("/laws/路灯法/8");

        assertThat(page.texts(".statute__table th")).containsExactly("灯的种类", "灯价（元）", "双倍灯价（元）");
        assertThat(page.texts(".statute__table td")).containsExactly("街边电灯", "300", "600", "桥头电灯", "500", "1000");
    }

    @Test
    void marksInAStatuteAreText() {
        Reply page = PORTAL.get("/laws/路灯法/9");

        assertThat(page.texts(".statute")).first().asString().startsWith("𠮷田路和 ");
        assertThat(page.html().select(".statute b")).isEmpty();
    }

    @Test
    void anOlderVersionSaysThatItIsOneAndKeepsToItself() {
        Reply page = PORTAL.get("/laws/路灯法?version=2010-06-25");

        assertThat(page.texts(".panel--warn")).containsExactly("这是旧版本，自2022年6月1日起已经被修改。 看现行版本 看改了什么");
        assertThat(page.texts(".statute__line")).anyMatch(line -> line.contains("煤油灯"));
        assertThat(decoded(page.html().select(".provision__link").eachAttr("href")))
                .first()
                .isEqualTo("/laws/路灯法/1?version=2010-06-25");
        Reply article = PORTAL.get("/laws/路灯法/3?version=2010-06-25");
        assertThat(article.texts(".statute")).containsExactly("路灯应当在日落后一小时内点亮。");
        assertThat(decoded(article.html().select(".neighbours a").eachAttr("href")))
                .allMatch(link -> link.endsWith("?version=2010-06-25"));
    }

    @ParameterizedTest
    @CsvSource({"2009-01-01, 煤油灯", "2012-01-01, 煤油灯", "2022-05-31, 煤油灯", "2022-06-01, 节约电力", "2100-01-01, 节约电力"})
    void aDayShowsTheTextOfThatDay(String day, String words) {
        assertThat(PORTAL.get("/laws/路灯法?at=" + day).texts(".text"))
                .first()
                .asString()
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "/laws/夜行提灯条例, 这部法律自2022年6月1日起已经废止。 废止它的是《中华人民共和国路灯法》",
        "/laws/桥头电灯条例, 这个版本自2027年3月1日起施行，现在还没有生效。",
        "/laws/油灯库房规定, 效力待核实（请以官方文本为准）：本站读到的材料没有写明它从哪天起施行，也没有说它已经废止。引用前请到国家法律法规数据库核对。"
    })
    void aLawThatMayNotApplySaysSo(String path, String words) {
        assertThat(PORTAL.get(path).texts(".panel")).first().asString().startsWith(words);
    }

    @Test
    void aTextWithoutArticlesHasSectionsWithAddresses() {
        Reply page = PORTAL.get("/laws/最高人民法院关于打碎路灯赔偿问题的批复(2023-02-10)");
        String section = page.html().select(".provision__link").getFirst().attr("href");

        assertThat(page.status()).isEqualTo(200);
        assertThat(PORTAL.get(section).texts(".statute")).first().asString().contains("打碎路灯");
    }

    @Test
    void anUnknownArticleIsNotFoundAndShowsTheNearest() {
        Reply page = PORTAL.get("/laws/路灯法/12");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.texts("h1")).containsExactly("路灯法没有第 12 条");
        assertThat(page.texts("main li")).containsExactly("路灯法第八条", "路灯法第九条", "路灯法第十条");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/policy/none", "/event/none", "/organisation/none", "/consultation/none"})
    void whatIsNotThereIsNotFound(String path) {
        Reply page = PORTAL.get(path);

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.texts("h1")).containsExactly("没有找到这一页");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/laws/月亮法", "/laws/月亮法/1"})
    void aLawOfWhichNothingIsKnownIsToldToBeSo(String path) {
        Reply page = PORTAL.get(path);

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.texts(".absent h2")).containsExactly("本站没有收录《月亮法》");
    }

    @ParameterizedTest
    @CsvSource({"/laws/风筝法, 中华人民共和国风筝法", "/laws/风筝法/3, 中华人民共和国风筝法 第三条"})
    void aLawWithoutTextSaysSoAndWhereItIs(String path, String title) {
        Reply page = PORTAL.get(path);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts("h1")).containsExactly(title);
        assertThat(page.texts(".absent h2")).containsExactly("本站没有收录《风筝法》");
        assertThat(page.texts(".absent p")).contains("它自2019年10月1日起施行。", "官方文本在国家法律法规数据库");
    }

    @Test
    void aRepealedLawWithoutTextLeadsToWhatHoldsNow() {
        Reply page = PORTAL.get("/laws/油灯法/3");

        assertThat(page.texts(".absent h2")).containsExactly("《油灯法》已于2010年10月1日废止");
        assertThat(page.texts(".absent p")).contains("现在看《路灯法》点灯一章", "它的第三条，现在看《路灯法》第四条、第五条之一。内容可能有改动，请以现在的条文为准。");
        assertThat(page.html().select(".absent p a").eachAttr("href"))
                .contains("/laws/%E8%B7%AF%E7%81%AF%E6%B3%95/5-1");
    }

    @Test
    void whatWasNotCheckedIsToldToBeSo() {
        assertThat(PORTAL.get("/laws/灯笼管理办法").texts(".absent p")).contains("依据：灯火部令第9号。 以上信息还没有核对。");
    }

    @Test
    void aVersionThatIsNotHeldIsRefused() {
        Reply page = PORTAL.get("/laws/路灯法?version=1999-01-01");

        assertThat(PORTAL.get("/laws/路灯法/5?version=none").status()).isEqualTo(404);
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.texts("main li")).containsExactly("2022年3月18日公布", "2010年6月25日公布");
    }

    @Test
    void aParagraphThatIsVoidIsStruckAndSaysSo() {
        String article = "/laws/最高人民法院关于审理桥铃纠纷案件适用法律若干问题的解释/2";
        Reply page = PORTAL.get(article);

        assertThat(page.texts(".statute__void")).containsExactly("第一款自2024年5月1日起废止，不再适用。依据：最高人民法院关于桥铃的决定");
        assertThat(page.texts(".statute del")).containsExactly("桥铃法第四条所称过桥的人，包括骑车过桥的人。");
        assertThat(PORTAL.get(article + "?at=2023-01-01").texts(".statute del")).isEmpty();
        assertThat(PORTAL.get("/api" + article).json().at("/voidParts/0/part").asText())
                .isEqualTo("第一款");
    }

    @Test
    void aFileStrikesWhatIsVoid() {
        assertThat(PORTAL.get("/laws/最高人民法院关于审理桥铃纠纷案件适用法律若干问题的解释/download?format=md&articles=2")
                        .body())
                .contains("~~桥铃法第四条所称过桥的人，包括骑车过桥的人。~~（第一款自2024年5月1日起废止）");
    }

    @Test
    void aDayThatIsNoneIsToldAndLosesNothing() {
        Reply page = PORTAL.get("/laws/路灯法/5?at=tomorrow&p=2");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts("h1")).containsExactly("路灯法 第五条");
        assertThat(page.texts(".panel--warn")).containsExactly("“tomorrow”不是一个能用的日期，下面按今天的法律显示。日期请写成 2020-01-31 这样。");
        assertThat(page.texts("[data-cited]")).isNotEmpty();
    }

    private static List<String> decoded(List<String> addresses) {
        return addresses.stream()
                .map(address -> URLDecoder.decode(address, StandardCharsets.UTF_8))
                .toList();
    }
}
