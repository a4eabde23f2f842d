package org.famen.portal.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.famen.portal.city.FixedClock;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.Staff;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.testing.TestSms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The self-check as a browser without script walks it; today is Tuesday 24 November 2026, 10:00. */
class CheckupIT {
    private static final String PHONE = "10000031234";
    private static final String DATABASE = TestPostgres.createDatabase();
    private static final TestSms SMS = new TestSms();
    private static final PortalUnderTest PORTAL = PortalUnderTest.startOn(DATABASE, SMS.settings());
    private static final Sql POSTGRES = Sql.of(PORTAL);

    private final Caller caller = new Caller(PORTAL.address());

    @AfterAll
    static void close() {
        PORTAL.close();
        SMS.close();
    }

    @BeforeEach
    void startAfresh() {
        PORTAL.clock().setTo(FixedClock.CLOCK.instant());
        POSTGRES.run("TRUNCATE checkup_count");
    }

    @Test
    void whoAsksForACardAllDayMakesNoFigureOfIt() {
        POSTGRES.run("DELETE FROM attempt");
        for (int times = 0; times < 25; times++) {
            caller.get("/checkup/card?lamps-lit=no");
        }

        assertThat(POSTGRES.list(Integer.class, "SELECT max(times) FROM checkup_count"))
                .containsExactly(20);
        POSTGRES.run("DELETE FROM attempt");
    }

    @Test
    void everyStepTakesTheAnswersOfTheOthersAlong() {
        Reply start = caller.get("/checkup");
        assertThat(start.html().select("a.button--primary").attr("href")).isEqualTo("/checkup/lamps");
        assertThat(start.body()).contains("2 个领域，3 道题");

        Reply bells = caller.get("/checkup/bells?lamps-lit=no&lamps-counted=unsure&nonsense=1&bells-rung=maybe");
        assertThat(bells.html().select("input[type=hidden]").eachAttr("name"))
                .containsExactly("lamps-lit", "lamps-counted");
        assertThat(bells.html().select("input[checked]")).isEmpty();
        assertThat(bells.html().select("button").eachAttr("formaction")).containsExactly("/checkup/lamps");

        Reply lamps = caller.get("/checkup/lamps?lamps-lit=no&bells-rung=no");
        assertThat(lamps.html().select("input[checked]").eachAttr("value")).containsExactly("no");
        assertThat(lamps.html().select("button").attr("formaction")).isEqualTo("/checkup/bells");
        assertThat(caller.get("/checkup/kites").status()).isEqualTo(404);
    }

    @Test
    void theCardSaysTheWorstOfEachFieldWithItsArticlesAndWhatToDoFirst() {
        Reply card = caller.get("/checkup/card?lamps-lit=no&lamps-counted=unsure&bells-rung=no");

        assertThat(card.texts(".lead")).containsExactly("1 项高风险，0 项中风险，1 项低风险。");
        assertThat(card.html().select(".finding--red h2").text()).startsWith("路灯");
        assertThat(card.texts(".finding--red .point__title")).containsExactly("红：要马上处理 亮灯", "黄：要弄清楚 灯的数目");
        assertThat(card.html().select(".point__basis").eachAttr("href"))
                .containsExactly(
                        "/laws/%E8%B7%AF%E7%81%AF%E6%B3%95/3",
                        "/laws/%E8%B7%AF%E7%81%AF%E6%B3%95/4", "/laws/%E8%B7%AF%E7%81%AF%E6%B3%95/5");
        assertThat(card.texts(".panel ol li")).containsExactly("亮灯：今晚换灯泡。", "灯的数目：数一遍。");
        assertThat(card.html().select(".finding--green h2").text()).startsWith("桥铃");
    }

    @Test
    void whatIsNotAnsweredIsNeitherGreenNorCounted() {
        Reply card = caller.get("/checkup/card?lamps-lit=yes");

        assertThat(card.texts(".finding--open h2")).containsExactly("桥铃 还没有回答");
        assertThat(card.texts(".finding--green .soft").getFirst()).contains("还有 1 题没有回答");
        assertThat(counts()).containsExactly("2026-11-24 lamps GREEN 1");
        assertThat(caller.get("/checkup/card").texts("h1")).containsExactly("企业法律体检");
    }

    @Test
    void aCardIsCountedOnceHoweverOftenItIsLookedAtOrMended() {
        caller.get("/checkup/card?lamps-lit=no&bells-rung=yes");
        String address = caller.path();
        caller.get(address);
        Reply mended = caller.get(address.replace("/card?", "/bells?"));
        assertThat(mended.html().select("input[name=counted]").attr("value")).isEqualTo("1");
        caller.get(address.replace("bells-rung=yes", "bells-rung=no"));
        new Caller(PORTAL.address()).get("/checkup/card?lamps-lit=no");

        assertThat(address).contains("counted=1");
        assertThat(counts()).containsExactly("2026-11-24 bells RED 1", "2026-11-24 lamps RED 2");
        assertThat(caller.cookie("visitor")).isEmpty();
    }

    @Test
    void theChosenPointsGoToTheLawyerOnlyWithConsent() {
        Reply take = caller.get("/checkup/book?points=lamps-lit&points=bells-rung&points=nothing");
        assertThat(take.texts(".panel li")).containsExactly("路灯：亮灯", "桥铃：摇铃");
        assertThat(take.html().select("a.button--primary").eachAttr("href"))
                .containsExactly("/book/visit?points=lamps-lit,bells-rung");

        Reply choose = caller.get("/book/visit?points=lamps-lit,bells-rung");
        assertThat(choose.html().select(".daytile").attr("href")).contains("points=lamps-lit");
        Reply details = caller.post(
                "/book/visit", Map.of("slot", "west-centre@2026-11-26T09:30", "points", "lamps-lit,bells-rung"));
        String held = caller.path().split("\\?", 2)[0];
        assertThat(details.texts(".ticks li")).contains("路灯：亮灯", "桥铃：摇铃");
        assertThat(details.html().select("#share").hasAttr("checked")).isFalse();

        Map<String, String> typed = details("lamps-lit,bells-rung");
        assertThat(caller.post(held, typed).body()).doesNotContain("路灯：亮灯");
        typed.put("share", "yes");
        typed.remove("consent");
        Reply refused = caller.post(held, typed);
        assertThat(refused.html().select("#share").hasAttr("checked")).isTrue();
        typed.put("consent", "yes");
        assertThat(caller.post(held, typed).body()).contains("路灯：亮灯", "桥铃：摇铃");

        caller.post(held + "/confirm", Map.of("code", SMS.code(PHONE, 0)));
        Reply data = caller.get(caller.path() + "/data.json");
        assertThat(data.json().at("/person/points").toString()).isEqualTo("[\"路灯：亮灯\",\"桥铃：摇铃\"]");
        assertThat(data.json().at("/consents").findValuesAsText("noticeVersion"))
                .containsExactlyInAnyOrder("2026-12", "2026-12 自查问题");
    }

    @Test
    void theDeskSeesFiguresAndNobodyElseDoes() {
        caller.get("/checkup/card?lamps-lit=no&bells-rung=no");
        PORTAL.clock().setTo(Instant.parse("2026-11-26T16:30:00Z"));
        caller.get("/checkup/card?lamps-lit=yes&bells-rung=no");
        Caller manager = Staff.manager(PORTAL, DATABASE, "figures");

        Reply page = manager.get("/desk/self-checks?days=30");
        assertThat(page.texts("h1")).containsExactly("最近 30 天，路灯红得最多，占 50%");
        assertThat(page.texts(".tally tbody tr")).containsExactly("路灯 1 0 1 50%", "桥铃 0 0 2 0%");
        assertThat(manager.peek("/desk/self-checks.csv?days=30").body().lines())
                .containsExactly(
                        "\uFEFF日期,领域,颜色,次数",
                        "2026-11-24,桥铃,绿,1",
                        "2026-11-24,路灯,红,1",
                        "2026-11-27,桥铃,绿,1",
                        "2026-11-27,路灯,绿,1");
        Map.of("reception", 403, "lawyer", 200, "editor", 200, "auditor", 200).forEach((role, status) -> {
            Caller colleague = Staff.colleague(PORTAL, manager, "figures-" + role, role, "");
            assertThat(colleague.peek("/desk/self-checks").status()).as(role).isEqualTo(status);
            assertThat(colleague.peek("/desk/self-checks.csv").status())
                    .as(role)
                    .isEqualTo(status);
        });
        assertThat(new Caller(PORTAL.address()).peek("/desk/self-checks").status())
                .isEqualTo(303);
    }

    private static Map<String, String> details(String points) {
        return new HashMap<>(Map.of(
                "name", "测试人",
                "phone", PHONE,
                "category", "合同",
                "company", "灯笼铺",
                "credit-code", "91350100M000100Y43",
                "size", "micro",
                "points", points,
                "consent", "yes"));
    }

    private static List<String> counts() {
        return POSTGRES.list(
                String.class,
                "SELECT concat_ws(' ', day, field, colour, times) FROM checkup_count ORDER BY field, colour");
    }
}
