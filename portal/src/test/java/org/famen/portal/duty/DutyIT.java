package org.famen.portal.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.Test;

/** Who owes legal publicity, villages and campaigns, on the day of the tests. */
class DutyIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();

    @Test
    void whatIsOwedIsShownAsOwed() {
        Reply page = PORTAL.get("/duty?year=2026");

        assertThat(page.texts("main h2").getFirst()).matches("2026 年：\\d+ 个部门，已完成 \\d+ 项，计划中 \\d+ 项，欠 [1-9]\\d* 项.*");
        assertThat(page.html().select("strong.grid__missing")).isNotEmpty();
        assertThat(page.texts(".panel")).anyMatch(text -> text.contains("怎样算“已完成”"));
        assertThat(PORTAL.get("/duty.csv").body()).contains("欠", "没有安排");
    }

    @Test
    void aDepartmentHasItsLawsAndItsEvents() {
        Reply page = PORTAL.get("/duty/market-regulation");

        assertThat(page.texts("h2")).contains("《食品安全法》");
        assertThat(page.html().select("a[href^=/event/]")).isNotEmpty();
        assertThat(PORTAL.get("/duty/nobody").status()).isEqualTo(404);
    }

    @Test
    void aVillageIsTwoTapsAwayAndNamesOnlyWhoAgreed() {
        String county = PORTAL.get("/villages").html().select("nav.tools a").stream()
                .filter(link -> link.text().startsWith("青禾县"))
                .map(link -> link.attr("href"))
                .findFirst()
                .orElseThrow();
        assertThat(PORTAL.get(county).html().select("main a").eachAttr("href")).contains("/village/hecun");
        Reply village = PORTAL.get("/village/hecun");

        assertThat(village.texts("h1")).containsExactly("禾村：谁能帮忙");
        assertThat(village.html().select("a[href^=tel:]")).isNotEmpty();
        assertThat(village.html().select("a[href=/organisation/hecun-service-room]"))
                .hasSize(1);
        assertThat(PORTAL.get("/villages.csv").body()).contains("禾村").doesNotContain("演示一");
    }

    @Test
    void aCampaignGathersGoalsEventsAndWhatBelongsToIt() {
        Reply page = PORTAL.get("/campaign/harmonious-labour");

        assertThat(page.texts("h2")).contains("目标和进度", "相关活动", "相关内容");
        assertThat(page.html().select("a[href^=/event/harmonious-labour]")).isNotEmpty();
        assertThat(PORTAL.get("/campaigns.csv").body()).contains("应完成");
        assertThat(PORTAL.get("/feeds/campaign.atom").body()).contains("/campaign/legal-aid-for-the-people");
    }

    @Test
    void theWayOfADisputeIsDrawnFromTheDirectory() {
        Reply page = PORTAL.get("/mechanism");

        assertThat(page.html().select("svg .way__box")).hasSize(10);
        assertThat(page.html().select("#levels tbody tr td:nth-child(2)").eachText())
                .hasSize(4)
                .allMatch(count -> Integer.parseInt(count) > 0);
    }

    @Test
    void accountsSessionsAndIndicatorsAreOpen() {
        assertThat(PORTAL.get("/reports?year=2025").texts("table"))
                .first()
                .asString()
                .contains("区县", "%");
        assertThat(PORTAL.get("/reports/sessions").html().select("table.grid tbody tr"))
                .hasSizeGreaterThan(10);
        assertThat(PORTAL.get("/reports/sessions").texts(".figures__table th[scope=row]"))
                .contains("市直部门", "区县");
        assertThat(PORTAL.get("/reports/indicators.csv").body()).contains("没有达到");
        assertThat(PORTAL.get("/walks").html().select("svg polyline")).hasSizeGreaterThan(3);
    }

    @Test
    void daysAndLengthsAreWrittenAsOneSaysThem() {
        // 2026年12月前 would be November.
        assertThat(PORTAL.get("/reports/indicators").texts("main .grid .soft")).contains("2026年12月31日前");
        assertThat(PORTAL.get("/walks").texts("main .soft")).noneMatch(text -> text.contains(".0 公里"));
    }

    @Test
    void whatIsInTheDirectoryIsNotTakenForAllThereIs() {
        assertThat(PORTAL.get("/mechanism").texts("#levels .soft"))
                .first()
                .asString()
                .contains("全部有多少");
        assertThat(PORTAL.get("/mechanism").texts(".figures__one"))
                .anyMatch(text -> text.contains("人民调解组织"))
                .anyMatch(text -> text.contains("人民调解员"));
        assertThat(PORTAL.get("/villages").texts("main p")).anyMatch(text -> text.contains("已经建了页面"));
    }
}
