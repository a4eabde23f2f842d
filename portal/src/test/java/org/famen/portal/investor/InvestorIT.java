package org.famen.portal.investor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.famen.content.index.PageKind;
import org.famen.content.route.Route;
import org.famen.content.route.Way;
import org.famen.portal.library.Library;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvestorIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    private static final Library LIBRARY = PORTAL.bean(Library.class);

    @Test
    void theCentreListsWhatCanHappenInTheEditorsOrder() {
        List<String> names = problems().map(Route::name).toList();

        assertThat(names).startsWith("虚假陈述", "内幕交易").hasSizeGreaterThanOrEqualTo(8);
        assertThat(PORTAL.get("/investors").texts(".case__name")).isEqualTo(names);
        assertThat(PORTAL.get("/investors").html().select(".case").eachAttr("href"))
                .isEqualTo(problems().map(route -> "/route/" + route.id()).toList());
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

    @ParameterizedTest
    @MethodSource("problems")
    void whatWasOnePageOfWaysLeadsOnToTheirRoute(Route route) {
        Reply old = PORTAL.get("/remedy/" + route.id());

        assertThat(old.status()).isEqualTo(301);
        assertThat(old.header("Location")).isEqualTo("/route/" + route.id());
    }

    @ParameterizedTest
    @MethodSource("problems")
    void withoutAnAnswerEverythingOfARouteIsOnOnePage(Route route) {
        Reply page = PORTAL.get("/route/" + route.id() + "/all");

        assertThat(page.texts(".ways-compared .ways__name"))
                .isEqualTo(route.ways().stream().map(Way::name).toList());
        for (Way way : route.ways()) {
            Element card = page.html().select("#way-" + way.id()).getFirst();
            assertThat(card.text())
                    .contains(way.whoMay(), way.cost(), way.duration(), way.limitInWords(), way.binding(), way.where());
            assertThat(card.select("a[href^=tel:]").eachText()).containsAll(way.phones());
            assertThat(card.select("a.tool__basis[href^=/laws/]"))
                    .hasSize(way.basis().size());
            assertThat(card.select("ol li").eachText()).isEqualTo(way.steps());
        }
        assertThat(page.texts(".keep li")).isEqualTo(route.briefing().evidence());
        assertThat(page.texts(".briefing .panel--warn li"))
                .isEqualTo(route.briefing().warnings());
        assertThat(page.html().select(".briefing > p a[href^=/laws/]"))
                .hasSize(route.briefing().basis().size());
        assertThat(page.html().select(".tags a[href^=/route/]"))
                .hasSize(route.near().size());
    }

    @Test
    void whatToKeepAndToBewareOfIsSaidBeforeTheFirstQuestionOnly() {
        Reply first = PORTAL.get("/route/false-statement");
        Reply second = PORTAL.get("/route/false-statement?revealed=2026-05-20");

        assertThat(first.texts(".keep li")).isNotEmpty();
        assertThat(first.html().select("main a[href=/route/false-statement/all]"))
                .hasSize(1);
        assertThat(second.texts(".keep li")).isEmpty();
    }

    @Test
    void onlyFalseStatementsLeadToTheCalculator() {
        assertThat(PORTAL.get("/route/false-statement").html().select("main a[href='/investors/calculator']"))
                .isNotEmpty();
        assertThat(PORTAL.get("/route/illegal-fundraising/all").html().select("main a[href='/investors/calculator']"))
                .isEmpty();
    }

    @Test
    void aRouteLeadsToTheArticlesOnIt() {
        assertThat(PORTAL.get("/route/false-statement/all").html().select(".row a[href^=/investor/]"))
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(PORTAL.get("/route/bond-default/all").html().select(".row a").eachAttr("href"))
                .contains("/investor/bond-default");
    }

    @Test
    void anArticleLeadsToItsProvisionsWaysAndRoute() {
        Reply page = PORTAL.get("/investor/three-dates");
        List<String> links = page.html().select("main a").eachAttr("href");

        assertThat(links).contains("/investors", "/route/false-statement");
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

    static Stream<Route> problems() {
        return PORTAL.bean(Centre.class).problems().stream();
    }
}
