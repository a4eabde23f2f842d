package org.famen.portal.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** It is a Tuesday, ten in the morning. */
class HelpIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    private static final int ALL = 300;
    private static final String BOX = "&south=34.0&west=121.0&north=34.9&east=122.4";

    @ParameterizedTest
    @ValueSource(strings = {"柳湾镇", "柳湾"})
    void theNearestComesFirst(String name) {
        Reply page = PORTAL.get("/help?near=" + name);

        assertThat(page.texts(".near__count")).containsExactly("离柳湾镇近的在前，共 300 家机构");
        assertThat(page.texts(".office__name a")).hasSize(10).anyMatch(title -> title.contains("柳湾"));
        assertThat(metres("near=" + name)).isSorted().allMatch(metres -> metres < 20_000);
    }

    @ParameterizedTest
    @CsvSource({"故道法治长廊", "安澜市第一公证处"})
    void oneMayStartFromAnythingThatHasAPlace(String name) {
        assertThat(PORTAL.get("/help?near=" + name).texts(".near__count"))
                .first()
                .asString()
                .startsWith("离");
    }

    @Test
    void aDistrictHasItsOwnOfficesAndNoDistanceToItsMiddle() {
        Reply page = PORTAL.get("/help?near=青禾县");

        assertThat(page.texts(".near__count").getFirst()).startsWith("青禾县的 ");
        assertThat(page.texts(".office__far")).isEmpty();
        assertThat(page.texts(".office__name a").getFirst()).contains("青禾县公共法律服务中心");
        assertThat(json("near=青禾").path("offices"))
                .allSatisfy(
                        office -> assertThat(office.path("district").asText()).isEqualTo("青禾县"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"澜东区 公证", "公证 澜东区", "澜东区公证", "澜东附近的公证处"})
    void oneLineTakesAPlaceAndANeed(String line) {
        JsonNode answer = json("near=" + line);

        assertThat(answer.path("total").asInt()).isPositive();
        assertThat(answer.path("offices")).allSatisfy(office -> {
            assertThat(office.path("kind").asText()).isEqualTo("公证处");
            assertThat(office.path("district").asText()).isEqualTo("澜东区");
        });
    }

    @Test
    void aProblemLeadsToTheOfficesThatNameIt() {
        Reply page = PORTAL.get("/help?near=柳湾镇 讨薪");

        assertThat(page.texts(".near__count").getFirst()).startsWith("离柳湾镇近的在前");
        assertThat(page.texts(".wanted").getFirst()).contains("讨薪", "欠薪");
        assertThat(page.html().select(".wanted a").attr("href")).isEqualTo("/help?near=%E6%9F%B3%E6%B9%BE%E9%95%87");
        assertThat(json("near=柳湾镇 讨薪").path("total").asInt()).isBetween(1, ALL - 1);
    }

    @Test
    void aNeedWithoutAPlaceIsOfTheWholeCity() {
        assertThat(json("near=继承公证").path("offices"))
                .isNotEmpty()
                .allSatisfy(office -> assertThat(texts(office.path("services"))).contains("继承公证"));
    }

    @Test
    void aTownWithOneWrongCharacterIsThatTownAndThePageSaysSo() {
        Reply page = PORTAL.get("/help?near=柳弯镇");

        assertThat(page.texts(".panel--warn").getFirst()).contains("按“柳湾镇”找");
        assertThat(page.texts(".near__count").getFirst()).startsWith("离柳湾镇近的在前");
    }

    @Test
    void aStreetOfTheMapIsAPlace() {
        assertThat(PORTAL.get("/help?near=临河路 律师").texts(".near__count").getFirst())
                .startsWith("离临河路近的在前");
        assertThat(PORTAL.get("/help?near=故道区集市街").texts(".near__count").getFirst())
                .startsWith("故道区的 ");
    }

    @Test
    void aNeedThatNobodyKnowsIsSaidAndThePlaceShown() {
        Reply page = PORTAL.get("/help?near=柳湾镇 修自行车");

        assertThat(page.texts(".panel--warn").getFirst()).contains("没有认出“修自行车”");
        assertThat(page.texts(".near__count").getFirst()).startsWith("离柳湾镇近的在前，共 300 ");
    }

    @Test
    void withoutAPlaceWhatMostPeopleNeedComesFirst() {
        assertThat(PORTAL.get("/help").texts(".office__name a").subList(0, 2))
                .containsExactly("安澜市公共法律服务中心", "安澜市法律援助中心");
    }

    @Test
    void signsOfTheMapLieApartAndNamesOnTop() {
        Reply page = PORTAL.get("/help");
        List<double[]> signs = page.html().select(".map__cluster").eachAttr("transform").stream()
                .map(at -> at.replaceAll("[^\\d. ]", " ").strip().split("\\s+"))
                .map(at -> new double[] {Double.parseDouble(at[0]), Double.parseDouble(at[1])})
                .toList();

        assertThat(signs).hasSizeGreaterThan(3);
        for (int one = 0; one < signs.size(); one++) {
            for (int other = 0; other < one; other++) {
                assertThat(Math.hypot(signs.get(one)[0] - signs.get(other)[0], signs.get(one)[1] - signs.get(other)[1]))
                        .isGreaterThan(40);
            }
        }
        assertThat(page.body().indexOf("map__names")).isGreaterThan(page.body().indexOf("map__pins"));
    }

    @Test
    void thePhonesAppShowsTheWay() {
        assertThat(PORTAL.get("/help?near=柳湾镇").html().select(".office__way").eachAttr("href"))
                .isNotEmpty()
                .allMatch(link -> link.matches("geo:34\\.\\d{5},121\\.\\d{5}\\?q=.*"));
    }

    @Test
    void thePositionOfTheBrowserIsEnough() {
        JsonNode offices = json("at=34.463,121.714").path("offices");

        assertThat(offices.get(0).path("metres").asLong()).isLessThan(50);
        assertThat(offices.get(0).path("address").asText()).startsWith("临河路3号");
    }

    @Test
    void aPlaceThatNobodyKnowsIsSaidAndTheWholeCityShown() {
        Reply page = PORTAL.get("/help?near=月球背面");

        assertThat(page.texts(".panel--warn")).first().asString().contains("没有找到“月球背面”");
        assertThat(page.texts(".near__count")).containsExactly("全市 300 家机构");
        assertThat(tiers("near=月球背面")).containsOnly("市");
    }

    @ParameterizedTest
    @CsvSource({
        "service=继承公证, services, 继承公证",
        "kind=律师事务所, kind, 律师事务所",
        "tier=村, level, 村",
        "district=望湖县, district, 望湖县",
        "model=1, provincialModel, true",
        "open=1, open, true"
    })
    void aFilterLeavesOnlyWhatFits(String filter, String field, String value) {
        JsonNode answer = json("near=柳湾镇&" + filter);

        assertThat(answer.path("total").asInt()).isBetween(1, ALL - 1);
        assertThat(answer.path("offices"))
                .allSatisfy(office -> assertThat(
                                office.path(field).isArray()
                                        ? texts(office.path(field))
                                        : List.of(office.path(field).asText()))
                        .contains(value));
    }

    @Test
    void theChoicesCountWhatThereWouldBe() {
        Reply page = PORTAL.get("/help?tier=村&kind=公证处");

        assertThat(page.texts("#tier option")).contains("市（2）", "县（10）", "村（0）");
        assertThat(page.texts("#kind option")).anyMatch(option -> option.startsWith("公共法律服务工作室（"));
        assertThat(page.texts(".near__list .panel")).first().asString().contains("没有符合条件的机构");
    }

    @Test
    void pagesFollowEachOtherWithoutRepeating() {
        JsonNode first = json("near=柳湾镇");
        JsonNode second = PORTAL.get(first.path("next").asText()).json();
        JsonNode last = json("near=柳湾镇&page=99");

        assertThat(ids(second)).hasSize(10).doesNotContainAnyElementsOf(ids(first));
        assertThat(last.path("page").asInt()).isEqualTo(30);
        assertThat(last.path("next").isNull()).isTrue();
        assertThat(ids(last)).hasSize(10);
    }

    @Test
    void theListSaysWhoIsOpen() {
        assertThat(PORTAL.get("/help?kind=公证处&open=1").texts(".open"))
                .isNotEmpty()
                .allMatch(words -> words.startsWith("现在开门，到 "));
        assertThat(PORTAL.get("/organisation/hecun-service-room").texts(".office__state"))
                .containsExactly("已下班，11月25日（周三）09:00 开门");
    }

    @Test
    void theMapShowsPinsOfTheListAndClustersOfTheRest() {
        Reply page = PORTAL.get("/help");

        assertThat(page.texts(".map__pin text"))
                .containsExactlyInAnyOrder("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        assertThat(page.html().select(".map__area")).hasSize(10);
        assertThat(page.texts(".map__cluster text").stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isBetween(ALL - 30, ALL);
        assertThat(page.body()).doesNotContain("style=");
    }

    @Test
    void clustersHoldEveryOfficeHoweverNearTheViewIs() {
        for (int zoom : new int[] {0, 11, 16}) {
            JsonNode clusters =
                    PORTAL.get("/api/organisations/clusters?zoom=" + zoom + BOX).json();
            long sum = 0;
            for (JsonNode cluster : clusters) {
                sum += cluster.path("count").asLong();
            }
            assertThat(sum).as("zoom " + zoom).isEqualTo(ALL);
        }
        assertThat(PORTAL.get("/api/organisations/clusters?kind=公证处&zoom=0" + BOX)
                        .json())
                .hasSize(1)
                .first()
                .satisfies(cluster -> assertThat(cluster.path("count").asInt()).isEqualTo(12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zoom=11&south=40&west=121&north=30&east=122",
                "zoom=11&south=-91&west=121&north=30&east=122",
                "zoom=99&south=34&west=121&north=35&east=122",
                "zoom=x&south=34&west=121&north=35&east=122",
                "zoom=11"
            })
    void aBoxThatIsNoneIsABadRequest(String box) {
        assertThat(PORTAL.get("/api/organisations/clusters?" + box).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at=north",
                "at=91,200",
                "at=NaN,1",
                "page=-3",
                "page=x",
                "near=<script>alert(1)</script>",
                "tier=国家",
                "near=长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长"
            })
    void rubbishIsAnsweredByASanePage(String query) {
        Reply page = PORTAL.get("/help?" + query.replace("<", "%3C").replace(">", "%3E"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("script"))
                .noneMatch(script -> script.data().contains("alert"));
    }

    @Test
    void anOfficeSaysWhatItOffersWhenAndWhere() {
        Reply page = PORTAL.get("/organisation/anlan-service-centre");

        assertThat(page.texts("h1")).containsExactly("安澜市公共法律服务中心");
        assertThat(page.html().select("a[href=tel:12348]")).isNotEmpty();
        assertThat(page.texts(".day")).hasSize(14);
        assertThat(page.texts(".day").getFirst()).contains("11月24日（周二）", "今天", "09:00–12:00", "13:30–17:30");
        assertThat(page.texts(".day--closed")).hasSize(2).allMatch(day -> day.contains("周日"));
        assertThat(page.body()).contains("乘 2 路、11 路到临河广场站");
        assertThat(page.texts(".tree--below a")).contains("青禾县公共法律服务中心");
        assertThat(page.html().select(".map__pin")).hasSizeBetween(2, 6);
    }

    @Test
    void aVillagePointStandsUnderItsStationCountyAndCity() {
        assertThat(PORTAL.get("/organisation/hecun-service-room").texts(".tree > li > a"))
                .containsExactly("安澜市公共法律服务中心", "青禾县公共法律服务中心", "柳湾镇公共法律服务工作站");
    }

    @Test
    void anOfficeThatDoesNotExistIsNotFound() {
        assertThat(PORTAL.get("/organisation/nowhere").status()).isEqualTo(404);
        assertThat(PORTAL.get("/api/organisations/nowhere").status()).isEqualTo(404);
    }

    @Test
    void theDescriptionOfTheApiHasOffices() {
        assertThat(PORTAL.get("/openapi/famen.yml").body())
                .contains("/api/organisations:", "/api/organisations/{id}:", "/api/organisations/clusters:");
    }

    private static JsonNode json(String query) {
        return PORTAL.get("/api/organisations?" + query).json();
    }

    private static List<Long> metres(String query) {
        List<Long> metres = new ArrayList<>();
        json(query)
                .path("offices")
                .forEach(office -> metres.add(office.path("metres").asLong()));
        return metres;
    }

    private static Stream<String> tiers(String query) {
        List<String> tiers = new ArrayList<>();
        json(query)
                .path("offices")
                .forEach(office -> tiers.add(office.path("level").asText()));
        return tiers.stream();
    }

    private static List<String> ids(JsonNode answer) {
        List<String> ids = new ArrayList<>();
        answer.path("offices").forEach(office -> ids.add(office.path("id").asText()));
        return ids;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
