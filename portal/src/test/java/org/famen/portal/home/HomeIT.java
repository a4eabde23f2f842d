package org.famen.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.Test;

class HomeIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    /** Features that come with the desk. */
    private static final Set<String> WITH_DESK = Set.of("/checkup");

    @Test
    void searchComesFirst() {
        Reply page = PORTAL.get("/");

        assertThat(page.html().select("main form, main section").getFirst().select("form[role=search] input[name=q]"))
                .hasSize(1);
        assertThat(page.html().select(".hero__examples a")).hasSize(5);
    }

    @Test
    void eachTroubleLeadsToItsRoute() {
        assertThat(PORTAL.get("/").html().select(".tile").eachAttr("href"))
                .hasSize(Trouble.values().length)
                .allSatisfy(route ->
                        assertThat(PORTAL.get(route).status()).as(route).isEqualTo(200));
    }

    @Test
    void whatCanBeDoneNowIsSaidWithTheEarliestTime() {
        Reply page = PORTAL.get("/");

        assertThat(page.texts(".live__one h3")).containsExactly("和律师谈一谈，免费", "企业法律体检", "离您最近的帮助");
        assertThat(page.texts(".live__one .live__fact").getFirst()).matches("最早 \\d+月\\d+日（周.）\\d\\d:\\d\\d · .+");
        String book = page.html().select(".live__one--first a").attr("href");
        assertThat(PORTAL.get(book).status()).as(book).isEqualTo(200);
    }

    /** Every service stands in the panel, and what it promises is there. */
    @Test
    void thePanelOfAllServicesLeadsToPagesThatAreThere() {
        assertThat(PORTAL.get("/").html().select(".more__groups a").eachAttr("href"))
                .hasSizeGreaterThan(15)
                .doesNotHaveDuplicates()
                .filteredOn(address -> !WITH_DESK.contains(address))
                .allSatisfy(address ->
                        assertThat(PORTAL.get(address).status()).as(address).isEqualTo(200));
    }

    @Test
    void largeLettersHaveFourDoorsAndNoSideShow() {
        Reply page = PORTAL.get("/", Map.of("Cookie", "view=elder"));

        assertThat(page.html().select(".door").eachAttr("href"))
                .containsExactly("/laws", "/help", "/book", "tel:12348");
        assertThat(page.html().select(".dated")).isEmpty();
        assertThat(PORTAL.get("/").html().select(".door")).isEmpty();
    }

    @Test
    void theNextEventsWhatIsNewAndWhatFiguresSay() {
        Reply page = PORTAL.get("/");

        assertThat(page.html().select(".dated a[href^=/event/]")).hasSize(3);
        assertThat(page.html().select("section[aria-labelledby=news] .dated")).hasSize(3);
        assertThat(page.html().select("section[aria-labelledby=laws] .dated a[href^=/laws/]"))
                .isNotEmpty();
        assertThat(page.html().select(".says a[href^=/statistic/]")).hasSize(3);
        assertThat(page.html().select(".hotline").attr("href")).isEqualTo("tel:12348");
    }

    @Test
    void theNavigationMarksTheSection() {
        assertThat(marks("/laws/路灯法", ".head__link")).containsExactly("查法律=true");
        assertThat(marks("/search?q=路灯", ".head__link")).containsExactly("查法律=true");
        assertThat(marks("/help?near=柳湾镇", ".head__link")).containsExactly("找帮助=true");
        assertThat(marks("/route", ".head__link")).containsExactly("走哪条路=page");
        assertThat(marks("/investors", ".more a")).containsExactly("中小投资者保护之家=page");
        assertThat(marks("/route/false-statement", ".head__link")).containsExactly("走哪条路=true");
        assertThat(marks("/", ".head a")).isEmpty();
    }

    private static List<String> marks(String path, String links) {
        return PORTAL.get(path).html().select(links).stream()
                .filter(link -> link.hasAttr("aria-current"))
                .map(link -> link.text() + "=" + link.attr("aria-current"))
                .toList();
    }
}
