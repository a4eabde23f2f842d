package org.famen.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands before the list: what to do in a danger, the page that answers, what was named. */
class FirstAnswersIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();

    @BeforeAll
    static void waitForMeanings() throws InterruptedException {
        Meanings.await(PORTAL);
    }

    @ParameterizedTest
    @CsvSource({"我不想活了, suicide, 12356", "老公打我怎么办, domestic-violence, 110", "刷单被骗了, scam, 96110"})
    void inADangerThePageBeginsWithWhomToCall(String typed, String danger, String number) {
        Reply page = PORTAL.get("/search?q=" + typed);

        assertThat(api("q=" + typed).at("/danger/id").asText()).isEqualTo(danger);
        assertThat(page.html().select(".danger__call").eachAttr("href")).contains("tel:" + number);
        assertThat(page.texts(".danger__steps li")).hasSizeGreaterThan(2);
        assertThat(page.html()
                        .select(".danger, .first-answer, .tabs, .hits")
                        .getFirst()
                        .className())
                .isEqualTo("danger");
    }

    @ParameterizedTest
    @CsvSource({
        "油灯法第3条, 《油灯法》已于2010年10月1日废止, true",
        "油灯法, 《油灯法》已于2010年10月1日废止, true",
        "灯笼管理办法, 本站没有收录《灯笼管理办法》, true",
        "《月亮管理办法》第八条, 本站没有收录《月亮管理办法》, false"
    })
    void aLawThatIsNotHeldIsAnsweredFirst(String typed, String told, boolean known) {
        Reply page = PORTAL.get("/search?q=" + typed);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()
                        .select(".absent, .first-answer, .named, .hits")
                        .getFirst()
                        .className())
                .contains("absent");
        assertThat(page.texts(".absent h2")).containsExactly(told);
        assertThat(api("q=" + typed).at("/absent/known").asBoolean()).isEqualTo(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"租房合同怎么写", "路灯法", "桥铃法第5条", "《安澜市法律援助便民服务办法》"})
    void whatIsHeldOrAQuestionIsNotToldToBeAbsent(String typed) {
        assertThat(api("q=" + typed).path("absent").isObject()).isFalse();
    }

    @Test
    void aDangerIsToldHoweverTheSearchIsNarrowed() {
        assertThat(PORTAL.get("/search?q=我不想活了&kind=event").texts(".danger")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"打官司", "老公出差", "不想活动", "公证要多少钱"})
    void whatOnlySoundsLikeADangerIsNone(String typed) {
        assertThat(api("q=" + typed).get("danger").isNull()).isTrue();
        assertThat(PORTAL.get("/search?q=" + typed).texts(".danger")).isEmpty();
    }

    @Test
    void aPageThatAnswersIsShownWithItsDeadlineAndWhatItRestsOn() {
        String question = "老板拖了三个月工资还要等吗";
        JsonNode answer = api("q=" + question).at("/answers/0");
        Reply page = PORTAL.get("/search?q=" + question);

        assertThat(answer.get("id").asText()).isEqualTo("consultation/boss-delays-wages");
        assertThat(answer.get("sure").asBoolean()).isTrue();
        assertThat(answer.get("provisions")).isNotEmpty();
        assertThat(page.texts(".first-answer__facts dt")).containsExactly("先做", "最晚", "去哪里");
        assertThat(page.html().select(".first-answer__title a").attr("href"))
                .isEqualTo("/consultation/boss-delays-wages");
    }

    @Test
    void noAnswerIsGuessed() {
        assertThat(api("q=放风筝打碎路灯谁赔").get("answers")).isEmpty();
        assertThat(PORTAL.get("/search?q=路灯的灯罩").texts(".first-answer")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "公证处电话, /organisation/anlan-first-notary",
        "法援中心在哪, /organisation/anlan-legal-aid-centre",
        "附近的司法所, /help?kind=%E5%85%AC%E5%85%B1%E6%B3%95%E5%BE%8B%E6%9C%8D%E5%8A%A1%E5%B7%A5%E4%BD%9C%E7%AB%99"
    })
    void anOfficeIsFoundByWhatItIs(String typed, String address) {
        assertThat(api("q=" + typed).get("cards").findValuesAsText("address")).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"律师", "公证", "在哪公证遗嘱"})
    void aMatterIsNoOffice(String typed) {
        assertThat(api("q=" + typed).get("cards").findValuesAsText("address"))
                .noneMatch(address -> address.startsWith("/help?"));
    }

    @ParameterizedTest
    @CsvSource({
        "安澜市公共法律服务中心, /organisation/anlan-service-centre",
        "公共法律服务中心电话, /organisation/anlan-service-centre",
        "法律援助便民服务办法, /policy/legal-aid-measures"
    })
    void whatIsCalledByItsNameIsACard(String typed, String address) {
        assertThat(api("q=" + typed).get("cards").findValuesAsText("address")).contains(address);
    }

    @ParameterizedTest
    @CsvSource({
        "风险台账, /line/dispute-risks",
        "宣传资料, /line/materials",
        "法援惠民, /campaign/legal-aid-for-the-people",
        "法治夜校, /events?series=企业法治夜校",
        "柳湾镇禾村, /village/hecun"
    })
    void workIsFoundByWhatPeopleCallIt(String typed, String address) {
        assertThat(cards(typed)).contains(address);
    }

    @ParameterizedTest
    @CsvSource({
        "处罚案卷质量问题通报, /enforcement/reviews",
        "今年排查化解了多少矛盾, /line/dispute-risks",
        "五年普法规划总结, /campaign/eighth-five-year-plan"
    })
    void workIsFoundInOtherWords(String typed, String address) {
        assertThat(cards(typed)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"监护", "权责清单", "法治宣传周", "离婚财产怎么分", "油灯法第3条"})
    void whatIsNoWorkOfTheBureauHasNoCardOfIt(String typed) {
        assertThat(PORTAL.get("/search?q=" + typed).texts(".best__mark")).doesNotContain("司法行政工作");
    }

    private static List<String> cards(String typed) {
        return PORTAL.get("/search?q=" + typed).html().select(".best__title a").eachAttr("href");
    }

    @Test
    void provisionsAreListedAndPagesHaveTheirTabs() {
        assertThat(api("q=打碎路灯").get("groups").findValuesAsText("kind")).containsOnly("law");
        assertThat(api("q=法律援助&kind=guide").get("groups").findValuesAsText("kind"))
                .containsOnly("guide");
    }

    @ParameterizedTest
    @ValueSource(strings = {"番茄炒鸡蛋怎么做好吃", "明天早上会不会下雪", "手机屏幕碎了自己怎么换"})
    void whatHasNothingToDoWithItIsNotShown(String typed) {
        Reply page = PORTAL.get("/search?q=" + typed);

        assertThat(page.texts(".hit")).isEmpty();
        assertThat(page.texts(".nothing h2")).containsExactly("没有找到");
    }

    private static JsonNode api(String query) {
        return PORTAL.get("/api/search?" + query).json();
    }
}
