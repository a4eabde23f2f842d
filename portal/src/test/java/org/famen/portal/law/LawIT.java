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
        "/laws/油灯库房规定, 收录的文本没有写明施行日期，引用前请核对。"
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
    @ValueSource(
            strings = {
                "/laws/月亮法",
                "/laws/月亮法/1",
                "/laws/路灯法?version=1999-01-01",
                "/laws/路灯法/5?version=none",
                "/policy/none",
                "/event/none",
                "/organisation/none",
                "/consultation/none"
            })
    void whatIsNotThereIsNotFound(String path) {
        Reply page = PORTAL.get(path);

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.texts("h1")).containsExactly("没有找到这一页");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/laws/风筝法", "/laws/风筝法/3"})
    void aLawWithoutTextSaysHowToAddIt(String path) {
        Reply page = PORTAL.get(path);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts("h1")).containsExactly("中华人民共和国风筝法");
        assertThat(page.texts("code")).containsExactly("./run --laws laws/");
    }

    @Test
    void aDayThatIsNoneIsToldAndLosesNothing() {
        Reply page = PORTAL.get("/laws/路灯法/5?at=tomorrow&p=2");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts("h1")).containsExactly("路灯法 第五条");
        assertThat(page.texts(".panel--warn")).containsExactly("“tomorrow”不是一个能用的日期，下面按今天的法律显示。日期请写成 2020-01-31 这样。");
        assertThat(page.texts("[data-cited]")).isNotEmpty();
    }

    @Test
    void lawsAreListedByRankAndByPage() {
        assertThat(PORTAL.get("/laws").texts("main li a")).contains("中华人民共和国路灯法", "中华人民共和国风筝法");
        Reply first = PORTAL.get("/laws?level=NORMATIVE_DOCUMENT");
        Reply second = PORTAL.get(first.html().select("a[rel=next]").attr("href"));

        assertThat(first.texts("main li a")).hasSize(100);
        assertThat(second.texts("main li a")).isNotEmpty().doesNotContainAnyElementsOf(first.texts("main li a"));
        assertThat(second.html().select("a[rel=next]")).isEmpty();
    }

    private static List<String> decoded(List<String> addresses) {
        return addresses.stream()
                .map(address -> URLDecoder.decode(address, StandardCharsets.UTF_8))
                .toList();
    }
}
