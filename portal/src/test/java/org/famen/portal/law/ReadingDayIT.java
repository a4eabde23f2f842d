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

/** The law as it stood on a day, on every page and in the API. */
class ReadingDayIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/laws/桥铃法?at=2015-06-01",
                "/laws/桥铃法/3?at=2015-06-01",
                "/laws/桥铃法/3/cited?at=2015-06-01",
                "/cite/桥铃法2、3条?at=2015-06-01",
                "/search?q=铃绳&at=2015-06-01"
            })
    void aBannerSaysWhichDayIsReadAndOffersToday(String path) {
        Reply page = PORTAL.get(path);

        assertThat(page.texts(".panel--day strong")).containsExactly("2015年6月1日");
        String today = page.html().select(".panel--day a").attr("href");
        assertThat(today).doesNotContain("at=");
        assertThat(PORTAL.get(today).status()).isEqualTo(200);
        assertThat(PORTAL.get(today).texts(".panel--day")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/laws/桥铃法?at=x", "/cite/桥铃法2、3条?at=x", "/search?q=铃绳&at=x", "/laws/桥铃法/3/cited?at=x"})
    void aWrongDayIsToldOnEveryPage(String path) {
        Reply page = PORTAL.get(path);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts(".panel--warn")).anyMatch(text -> text.startsWith("“x”不是一个能用的日期"));
    }

    @Test
    void aWrongDaySurvivesTheWayFromTheSearchBoxToTheArticle() {
        String article = PORTAL.get("/search?q=桥铃法3&at=2015-02-30").header("Location");

        assertThat(PORTAL.get(article).texts(".panel--warn")).anyMatch(text -> text.startsWith("“2015-02-30”不是"));
    }

    @ParameterizedTest
    @CsvSource({
        "/laws/桥铃法?at=2015-06-01, '.provision__link, .about .counts a'",
        "/laws/桥铃法/3?at=2015-06-01, '.neighbours a, .path a[href*=laws], .tools a'",
        "/cite/桥铃法2、3条?at=2015-06-01, 'main h3 a, .titlepage__facts a'",
        "/search?q=铃绳&kind=law&at=2015-06-01, '.hit__title a, .count a, .facet__value'"
    })
    void theDayTravelsAlongLinks(String path, String selector) {
        List<String> links = PORTAL.get(path).html().select(selector).eachAttr("href");

        assertThat(links).isNotEmpty().allMatch(link -> link.contains("at=2015-06-01"));
    }

    @Test
    void theSearchBoxKeepsTheDay() {
        assertThat(PORTAL.get("/search?q=铃绳&at=2015-06-01")
                        .html()
                        .select("form.box input[name=at]")
                        .attr("value"))
                .isEqualTo("2015-06-01");
        assertThat(PORTAL.get("/search?q=铃绳").html().select("form.box input[name=at]"))
                .isEmpty();
    }

    @Test
    void aChoiceOfAnotherDayLosesNothingOfTheSearch() {
        Reply page = PORTAL.get("/search?q=铃绳&level=LAW&sort=newest");

        assertThat(page.html().select(".daychoice input[type=hidden]").eachAttr("value"))
                .contains("铃绳", "LAW", "newest");
    }

    @Test
    void aSearchFindsTextsNumbersAndCountsOfThatDay() {
        Reply page = PORTAL.get("/search?q=过桥的人可以拉铃绳&at=2015-06-01");

        assertThat(page.texts(".hit__title").getFirst()).isEqualTo("桥铃法 第三条");
        assertThat(page.texts(".hit__title")).noneMatch(title -> title.contains("安澜市桥铃条例"));
        assertThat(PORTAL.get("/search?q=过桥的人可以拉铃绳").texts(".hit__title").getFirst())
                .isEqualTo("桥铃法 第四条");
        assertThat(total("/api/search?q=铃绳&kind=law&at=2011-01-01")).isZero();
        assertThat(total("/api/search?q=铃绳&at=2015-06-01")).isLessThan(total("/api/search?q=铃绳"));
    }

    private static long total(String path) {
        return PORTAL.get(path).json().get("total").asLong();
    }

    @ParameterizedTest
    @CsvSource({
        "/laws/桥铃法, /laws/桥铃法",
        "/laws/桥铃法?at=2022-01-01, /laws/桥铃法",
        "/laws/桥铃法?at=2015-06-01, /laws/桥铃法?version=2012-06-30",
        "/laws/桥铃法/3?at=2015-06-01, /laws/桥铃法/3?version=2012-06-30",
        "/laws/桥铃法/3?p=1, /laws/桥铃法/3",
        "/laws/桥铃法/3?version=2026-10-20, /laws/桥铃法/3?version=2026-10-20"
    })
    void everyTextHasOneCanonicalAddress(String path, String canonical) {
        String address = PORTAL.get(path).html().select("link[rel=canonical]").attr("href");

        assertThat(decoded(address)).isEqualTo(canonical);
        assertThat(PORTAL.get(address).status()).isEqualTo(200);
    }

    @Test
    void aDayBeforeTheFirstTextSaysSo() {
        assertThat(PORTAL.get("/laws/桥铃法?at=2010-01-01").texts(".panel--warn"))
                .containsExactly("本站没有收录那一天的文本。下面是收录的最早版本，当时还没有施行。");
    }

    @Test
    void aVersionThatIsComingIsAnnounced() {
        Reply page = PORTAL.get("/laws/桥铃法");

        assertThat(page.texts(".standing .panel")).containsExactly("已经有新的版本，自2027年1月1日起施行。 看新版本 看改了什么");
        assertThat(PORTAL.get("/laws/桥铃法?at=2022-01-01").texts(".standing .panel"))
                .isEmpty();
        assertThat(PORTAL.get("/laws/桥铃法?at=2027-01-01").texts(".text"))
                .first()
                .asString()
                .contains("每半年换一次");
    }

    @Test
    void theTimelineShowsEveryVersionWithItsStatusAndItsChanges() {
        Reply page = PORTAL.get("/laws/桥铃法");

        assertThat(page.texts(".timeline li"))
                .containsExactly(
                        "2026年10月20日公布 尚未施行 2027年1月1日起施行 和上一版比较",
                        "2020年8月28日公布 现行有效 2021年3月1日起施行 和上一版比较",
                        "2012年6月30日公布 已被修改 2013年1月1日起施行");
        assertThat(page.texts(".timeline [aria-current]")).containsExactly("2020年8月28日公布");
    }

    @Test
    void theApiReadsTheDayToo() {
        assertThat(PORTAL.get("/api/laws/桥铃法/3?at=2015-06-01").body()).contains("过桥的人可以拉铃绳");
        assertThat(PORTAL.get("/api/cite?q=桥铃法3&at=2015-06-01")
                        .json()
                        .get("version")
                        .asText())
                .isEqualTo("2012-06-30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/laws/桥铃法?at=x",
                "/api/laws/桥铃法/3?at=x",
                "/api/cite?q=桥铃法3&at=x",
                "/api/search?q=铃绳&at=2015-02-30",
            })
    void theApiSaysHowADayIsWritten(String path) {
        Reply reply = PORTAL.get(path);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("title").asText()).isEqualTo("日期没有看懂");
        assertThat(reply.json().get("detail").asText()).contains("2020-01-31");
    }

    private static String decoded(String address) {
        return URLDecoder.decode(address, StandardCharsets.UTF_8);
    }
}
