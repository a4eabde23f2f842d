package org.famen.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();

    @ParameterizedTest
    @CsvSource({
        "试用期 被辞退&kind=law, 路灯法 第五条",
        "試用期 被辭退&kind=law, 路灯法 第五条",
        "看灯人拖欠工资怎么办&kind=law, 路灯法 第五条之一",
        "放风筝打碎路灯谁赔, 关于打碎路灯赔偿问题的批复",
        "月圆之夜, 路灯法 第六条",
        "𠮷田路, 路灯法 第九条",
        "“望湖堤岸”的路灯, 安澜市路灯管理条例 第三十二条"
    })
    void theArticleThatSpeaksOfItComesFirst(String question, String first) {
        assertThat(titles("q=" + question).getFirst()).contains(first);
    }

    @Test
    void marksTheWordsThatWereLookedFor() {
        Reply page = PORTAL.get("/search?q=试用期 被辞退&kind=law");

        assertThat(page.html().select(".hit").getFirst().select("mark").eachText())
                .contains("试用期被辞退");
    }

    @Test
    void showsRankStatusAndDateOfAHit() {
        assertThat(PORTAL.get("/search?q=月圆之夜").texts(".hit__facts").getFirst())
                .contains("法律", "现行有效", "2022年3月18日", "第二章 点灯和熄灯");
    }

    @Test
    void whatAppliesComesBeforeWhatWasRepealed() {
        List<String> titles = titles("q=打碎路灯");

        assertThat(titles).anyMatch(title -> title.startsWith("夜行提灯条例"));
        assertThat(titles.getFirst()).isEqualTo("路灯法 第七条");
    }

    @Test
    void oneTextOfEachLawIsShown() {
        assertThat(addresses("q=行人 提灯 灯罩"))
                .filteredOn(address -> address.contains("夜行提灯条例/1"))
                .containsExactly("/laws/夜行提灯条例/1");
        assertThat(addresses("q=“点亮”"))
                .filteredOn(address -> address.startsWith("/laws/路灯法/"))
                .containsExactly("/laws/路灯法/4");
    }

    @Test
    void hitsOfOneLawFoldUnderTheBest() {
        JsonNode group = api("q=看灯人&kind=law").get("groups").get(0);

        assertThat(group.get("first").get("title").asText()).isEqualTo("路灯法");
        assertThat(group.get("others"))
                .isNotEmpty()
                .allMatch(other -> other.get("title").asText().equals("路灯法"));
        assertThat(PORTAL.get("/search?q=看灯人&kind=law")
                        .texts(".hit__more summary")
                        .getFirst())
                .matches("这部法律里还有 \\d+ 条");
    }

    @Test
    void manyHitsOfOneLawCanAllBeSeenInThatLaw() {
        Reply page = PORTAL.get("/search?q=“每隔”");
        String more = page.html().select(".hit__more > a").attr("href");

        assertThat(decoded(more)).isEqualTo("/search?q=“每隔”&law=安澜市路灯管理条例");
        Reply inLaw = PORTAL.get(more);
        assertThat(inLaw.texts(".scope")).containsExactly("只在《安澜市路灯管理条例》里搜索。 改为搜索全部内容");
        assertThat(inLaw.texts(".hit__title")).hasSize(10).allMatch(title -> title.startsWith("安澜市路灯管理条例"));
    }

    @Test
    void aPhraseStandsInTheTextWordForWord() {
        for (String query : List.of("“赔偿灯价”", "\"赔偿灯价\"", "「赔偿灯价」", "『赔偿灯价』")) {
            assertThat(addresses("q=" + query))
                    .as(query)
                    .containsExactlyInAnyOrder("/laws/路灯法/7", "/laws/最高人民法院关于打碎路灯赔偿问题的批复(2023-02-10)/s1");
        }
        assertThat(addresses("q=“灯价赔偿”")).isEmpty();
    }

    @Test
    void aPhraseMayBeOneCharacter() {
        assertThat(addresses("q=“纸”&kind=law")).containsExactly("/laws/夜行提灯条例/1");
    }

    @Test
    void anExclusionTakesAwayWhateverHoldsTheWord() {
        assertThat(addresses("q=打碎路灯")).anyMatch(address -> address.contains("批复"));
        for (String query : List.of("打碎路灯 -风筝", "打碎路灯 －风筝", "打碎路灯 -“放风筝”", "打碎路灯 -筝")) {
            assertThat(addresses("q=" + query)).as(query).isNotEmpty().noneMatch(address -> address.contains("批复"));
        }
    }

    @Test
    void anExclusionAloneShowsTheRest() {
        assertThat(api("q=-灯").get("total").asLong())
                .isPositive()
                .isLessThan(api("q=-电灯").get("total").asLong());
    }

    @Test
    void facetsCountWhatWasFound() {
        assertThat(facets("q=“打碎”"))
                .isEqualTo(Map.of(
                        "kind", Map.of("law", 5L),
                        "level",
                                Map.of(
                                        "LAW", 1L,
                                        "ADMINISTRATIVE_REGULATION", 2L,
                                        "JUDICIAL_INTERPRETATION", 1L,
                                        "DEPARTMENTAL_RULE", 1L),
                        "status", Map.of("IN_FORCE", 1L, "REPEALED", 1L, "NOT_YET_IN_FORCE", 1L, "UNKNOWN", 2L),
                        "issuer",
                                Map.of(
                                        "全国人民代表大会常务委员会", 1L,
                                        "国务院", 2L,
                                        "最高人民法院", 1L,
                                        "灯火部", 1L),
                        "year", Map.of("2026", 1L, "2023", 1L, "2022", 1L, "2005", 1L, "1998", 1L)));
    }

    @Test
    void aChoiceNarrowsTheOtherFacetsAndKeepsItsOwnCounts() {
        Map<String, Map<String, Long>> all = facets("q=“打碎”");
        Map<String, Map<String, Long>> narrowed = facets("q=“打碎”&level=ADMINISTRATIVE_REGULATION");

        assertThat(narrowed.get("level")).isEqualTo(all.get("level"));
        assertThat(narrowed.get("status")).isEqualTo(Map.of("REPEALED", 1L, "NOT_YET_IN_FORCE", 1L));
        assertThat(addresses("q=“打碎”&level=ADMINISTRATIVE_REGULATION")).hasSize(2);
    }

    @Test
    void choicesCombine() {
        assertThat(addresses("q=“打碎”&level=ADMINISTRATIVE_REGULATION&status=REPEALED"))
                .containsExactly("/laws/夜行提灯条例/2");
        assertThat(addresses("q=“打碎”&level=ADMINISTRATIVE_REGULATION&level=LAW&year=2022&year=1998"))
                .containsExactlyInAnyOrder("/laws/夜行提灯条例/2", "/laws/路灯法/7");
    }

    @Test
    void aChoiceCanBeTakenBack() {
        Reply page = PORTAL.get("/search?q=打碎路灯&level=LAW");

        assertThat(page.texts(".chosen .tag")).containsExactly("法律 ×去掉");
        assertThat(decoded(page.html().select(".chosen .tag").attr("href"))).isEqualTo("/search?q=打碎路灯");
    }

    @Test
    void whatWasChosenStaysVisibleWhenNothingIsLeft() {
        Reply page = PORTAL.get("/search?q=月圆之夜&level=CONSTITUTION");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts(".facet__value--chosen")).containsExactly("宪法 0");
        assertThat(decoded(page.html().select(".nothing a").attr("href"))).isEqualTo("/search?q=月圆之夜");
    }

    @Test
    void nothingFoundSaysWhatCanBeDone() {
        Reply page = PORTAL.get("/search?q=“量子纠缠”");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts(".nothing h2")).containsExactly("没有找到");
        assertThat(page.texts(".nothing .panel")).singleElement().asString().contains("12348");
    }

    @Test
    void sortsByDateInBothDirections() {
        assertThat(dates("sort=newest")).hasSizeGreaterThan(3).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(dates("sort=oldest")).hasSizeGreaterThan(3).isSorted();
    }

    @Test
    void pagesHaveAddressesAndDoNotOverlap() {
        Reply first = PORTAL.get("/search?q=路灯&law=安澜市路灯管理条例");
        String second = first.html().select(".turns a").getFirst().attr("href");
        List<String> titles = titles("q=路灯&law=安澜市路灯管理条例");

        assertThat(decoded(second)).isEqualTo("/search?q=路灯&law=安澜市路灯管理条例&page=2");
        assertThat(PORTAL.get(second).texts(".hit__title")).hasSize(10).doesNotContainAnyElementsOf(titles);
        assertThat(PORTAL.get("/search?q=路灯&law=安澜市路灯管理条例&page=4").texts(".hit__title"))
                .hasSize(3);
    }

    @Test
    void aPageBehindTheLastIsTheLast() {
        assertThat(PORTAL.get("/search?q=路灯&law=安澜市路灯管理条例&page=20").texts(".hit__title"))
                .isEqualTo(PORTAL.get("/search?q=路灯&law=安澜市路灯管理条例&page=4").texts(".hit__title"));
    }

    @ParameterizedTest
    @CsvSource({
        "路灯法5, /laws/路灯法/5",
        "路灯法第五条, /laws/路灯法/5",
        "《中华人民共和国路灯法》第五条, /laws/路灯法/5",
        "路燈法第五條, /laws/路灯法/5",
        "灯法第五条之一, /laws/路灯法/5-1",
        "灯法第五条第二款, /laws/路灯法/5?p=2",
        "ldf5, /laws/路灯法/5",
        "路灯法99, /laws/路灯法/99"
    })
    void aCitationLeadsToItsArticle(String citation, String address) {
        Reply reply = PORTAL.get("/search?q=" + citation);

        assertThat(reply.status()).isEqualTo(303);
        assertThat(decoded(reply.header("Location"))).isEqualTo(address);
    }

    @Test
    void aCitationKeepsTheDay() {
        assertThat(decoded(PORTAL.get("/search?q=路灯法3&at=2012-01-01").header("Location")))
                .isEqualTo("/laws/路灯法/3?at=2012-01-01");
    }

    @Test
    void theNameOfALawShowsTheLawAboveTheHits() {
        Reply page = PORTAL.get("/search?q=路灯法");

        assertThat(page.texts(".named h2")).containsExactly("中华人民共和国路灯法");
        assertThat(decoded(page.html().select(".named a").attr("href"))).isEqualTo("/laws/路灯法");
        assertThat(page.texts(".hit__title")).isNotEmpty();
    }

    @Test
    void aSearchForADayFindsTheTextOfThatDayAndLeadsToIt() {
        JsonNode hit =
                api("q=“点亮”&at=2012-01-01&level=LAW").get("groups").get(0).get("first");

        assertThat(hit.get("text").asText()).contains("日落后一小时内点亮");
        assertThat(hit.get("status").asText()).isEqualTo("IN_FORCE");
        assertThat(PORTAL.get(hit.get("address").asText()).texts(".statute"))
                .first()
                .asString()
                .contains("日落后一小时内点亮");
    }

    @Test
    void replacedTextsAreFoundWhenTheyAreAskedFor() {
        assertThat(addresses("q=煤油灯&status=AMENDED")).containsExactly("/laws/路灯法/2?version=2010-06-25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=", "?q=   ", "?q=%E3%80%80", "?q=%22%22"})
    void aSearchForNothingExplainsItself(String query) {
        Reply page = PORTAL.get("/search" + query.replace(" ", "%20"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts("h1")).containsExactly("您想查什么");
    }

    @Test
    void tooLongATextIsShortenedAndSaysSo() {
        Reply page = PORTAL.get("/search?q=" + "灯".repeat(1_000));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts(".panel")).first().isEqualTo("您输入的内容太长，只用了前 200 个字。");
    }

    @Test
    void theApiNamesTheNextPageUntilTheLast() {
        JsonNode first = api("q=路灯&law=安澜市路灯管理条例");

        assertThat(first.get("pages").asInt()).isEqualTo(4);
        assertThat(PORTAL.get(first.get("next").asText()).json().get("page").asInt())
                .isEqualTo(2);
        assertThat(api("q=路灯&law=安澜市路灯管理条例&page=4").get("next").isNull()).isTrue();
    }

    private static JsonNode api(String query) {
        return PORTAL.get("/api/search?" + query).json();
    }

    private static List<String> titles(String query) {
        return PORTAL.get("/search?" + query).texts(".hit__title");
    }

    /** Addresses of all hits that are shown, best first. */
    private static List<String> addresses(String query) {
        return StreamSupport.stream(api(query).get("groups").spliterator(), false)
                .flatMap(group -> Stream.concat(
                        Stream.of(group.get("first")),
                        StreamSupport.stream(group.get("others").spliterator(), false)))
                .map(hit -> decoded(hit.get("address").asText()))
                .toList();
    }

    private static List<String> dates(String order) {
        return StreamSupport.stream(
                        api("q=打碎路灯&kind=law&" + order).get("groups").spliterator(), false)
                .map(group -> group.get("first").get("date").asText())
                .toList();
    }

    private static Map<String, Map<String, Long>> facets(String query) {
        return StreamSupport.stream(api(query).get("facets").spliterator(), false)
                .collect(Collectors.groupingBy(
                        count -> count.get("facet").asText(),
                        TreeMap::new,
                        Collectors.toMap(
                                count -> count.get("value").asText(),
                                count -> count.get("count").asLong())));
    }

    private static String decoded(String address) {
        return URLDecoder.decode(address, StandardCharsets.UTF_8);
    }
}
