package org.famen.portal.investor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.famen.content.index.PageKind;
import org.famen.content.investor.InvestorRoute;
import org.famen.content.investor.InvestorSituation;
import org.famen.portal.library.Library;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvestorIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    private static final Library LIBRARY = PORTAL.bean(Library.class);

    @Test
    void theCentreListsWhatCanHappenInTheEditorsOrder() {
        List<String> names = PORTAL.bean(Centre.class).situations().stream()
                .map(InvestorSituation::name)
                .toList();

        assertThat(names).startsWith("虚假陈述", "内幕交易").hasSizeGreaterThanOrEqualTo(8);
        assertThat(PORTAL.get("/investors").texts(".case__name")).isEqualTo(names);
    }

    @Test
    void theCentreSaysWhenLawyersAreThereAndWhatComesNext() {
        Reply page = PORTAL.get("/investors");

        assertThat(page.texts(".row").stream().filter(row -> row.contains("周二、周四 14:00-17:00")))
                .singleElement()
                .asString()
                .contains("投资者接待室", "安澜市公共法律服务中心");
        assertThat(page.html().select("a[href^=/book/]").eachAttr("href")).containsExactly("/book/investor-session");
        assertThat(page.html().select("a[href^=/event/]")).hasSize(3);
        assertThat(page.html().select(".lawyers a[href^=/organisation/]")).hasSize(6);
        assertThat(page.html().select("a[href='/book'], a[href='/investors/calculator']"))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void everyArticleIsListedOnceAndOpens() {
        List<String> links =
                PORTAL.get("/investors").html().select(".topic__link").eachAttr("href");

        assertThat(links)
                .doesNotHaveDuplicates()
                .hasSize(LIBRARY.newest(PageKind.INVESTOR.key(), 1_000).size());
        assertThat(links)
                .allSatisfy(
                        link -> assertThat(PORTAL.get(link).status()).as(link).isEqualTo(200));
    }

    @Test
    void waysStandSideBySideInTheOrderOfTrying() {
        InvestorSituation situation =
                LIBRARY.page("remedy/false-statement").orElseThrow().detail(InvestorSituation.class);
        Reply page = PORTAL.get("/remedy/false-statement");

        assertThat(page.texts(".ways__name a"))
                .isEqualTo(situation.routes().stream().map(InvestorRoute::name).toList());
        for (int i = 0; i < situation.routes().size(); i++) {
            InvestorRoute route = situation.routes().get(i);
            Element row = page.html().select(".ways tbody tr").get(i);
            assertThat(row.text()).contains(route.whoMay(), route.cost(), route.timeLimit(), route.where());
            assertThat(row.select(".ways__basis a").eachAttr("href"))
                    .hasSize(route.basis().size())
                    .allMatch(link -> link.startsWith("/laws/"));
            assertThat(page.html().select("#" + route.id() + " li").eachText()).isEqualTo(route.steps());
        }
        assertThat(page.texts(".keep li")).isEqualTo(situation.evidence());
    }

    @Test
    void onlyFalseStatementsLeadToTheCalculator() {
        assertThat(PORTAL.get("/remedy/false-statement").html().select("main a[href='/investors/calculator']"))
                .isNotEmpty();
        assertThat(PORTAL.get("/remedy/illegal-fundraising").html().select("main a[href='/investors/calculator']"))
                .isEmpty();
    }

    @Test
    void anArticleLeadsToItsProvisionsWaysAndSituation() {
        Reply page = PORTAL.get("/investor/three-dates");
        List<String> links = page.html().select("main a").eachAttr("href");

        assertThat(links).contains("/investors", "/remedy/false-statement");
        assertThat(links).filteredOn(link -> link.endsWith("/34")).hasSize(1);
        assertThat(page.texts("dt")).contains("基准日", "更正日");
        assertThat(page.texts("main")).first().asString().contains("打 12386 反映");
    }

    @Test
    void theGlossaryIsInTheOrderOfADictionaryAndNamesItsSources() {
        Reply page = PORTAL.get("/investors/glossary");

        assertThat(page.texts(".words dt")).hasSizeGreaterThanOrEqualTo(60).startsWith("12386");
        assertThat(page.texts(".words dt").indexOf("佣金"))
                .isLessThan(page.texts(".words dt").indexOf("重大事件"));
        assertThat(page.html().select(".words dd a"))
                .allMatch(link -> link.attr("href").startsWith("/investor/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/remedy/none", "/investor/none", "/investors/none", "/remedy/..%2Fcity"})
    void whatIsNotThereIsNotFound(String path) {
        assertThat(PORTAL.get(path).status()).isIn(400, 404);
    }
}
