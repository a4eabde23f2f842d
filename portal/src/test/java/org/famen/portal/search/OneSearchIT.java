package org.famen.portal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.law.Titles;
import org.famen.portal.library.Library;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One box finds everything that the city publishes. */
class OneSearchIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    private static final Library LIBRARY = PORTAL.bean(Library.class);
    /** So many pages of a kind are searched for, from all through the list. */
    private static final int SAMPLE = 40;

    @BeforeAll
    static void waitForMeanings() throws InterruptedException {
        Meanings.await(PORTAL);
    }

    @ParameterizedTest
    @EnumSource
    void whoTypesATitleFindsThatPageFirst(PageKind kind) {
        List<PageDocument> pages = LIBRARY.newest(kind.key(), 1_000);
        int step = Math.ceilDiv(pages.size(), SAMPLE);
        var all = new SoftAssertions();

        for (int i = 0; i < pages.size(); i += step) {
            PageDocument page = pages.get(i);
            Reply reply = PORTAL.get("/api/search?q=" + URLEncoder.encode(page.title(), StandardCharsets.UTF_8));
            all.assertThat(Stream.of("cards", "answers")
                            .flatMap(part -> reply.json().get(part).findValuesAsText("title").stream()))
                    .as(page.id())
                    .contains(page.title());
        }

        assertThat(pages).isNotEmpty();
        all.assertAll();
    }

    /** One without a text is told to be such. */
    @Test
    void everyLawOfTheCatalogueIsNamedFirst() {
        var all = new SoftAssertions();
        LIBRARY.lawsAfter("", 500)
                .forEach(law -> all.assertThat(
                                PORTAL.get("/search?q=" + URLEncoder.encode(law.title(), StandardCharsets.UTF_8))
                                        .texts(".named h2, .absent h2"))
                        .as(law.id())
                        .singleElement(STRING)
                        .contains(Titles.shortTitle(law.title())));
        all.assertAll();
    }

    @Test
    void aTitleThatWasNarrowedAwayIsNotShown() {
        assertThat(PORTAL.get("/search?q=申请法律援助&kind=law").texts(".hit__title")).doesNotContain("申请法律援助");
    }

    @Test
    void tabsCountEachKindAndLeadToIt() {
        Reply page = PORTAL.get("/search?q=法律援助");
        Element guides = page.html().select(".tabs__tab").stream()
                .filter(tab -> tab.text().startsWith("办事指南"))
                .findFirst()
                .orElseThrow();
        Reply narrowed = PORTAL.get(guides.attr("href"));

        assertThat(page.texts(".tabs__tab[aria-current]").getFirst()).startsWith("法律法规 ");
        assertThat(narrowed.texts(".tabs__tab[aria-current]")).containsExactly(guides.text());
        assertThat(narrowed.texts(".count").getFirst())
                .contains("共 " + guides.select(".tabs__count").text() + " 条");
        assertThat(decoded(narrowed.html().select(".tabs__tab").getFirst().attr("href")))
                .isEqualTo("/search?q=法律援助");
    }

    @Test
    void aQuestionFindsTheGuideAndTheOfficeToo() {
        Reply page = PORTAL.get("/search?q=申请法律援助要什么材料");

        assertThat(page.html().select(".first-answer__title a").attr("href")).isEqualTo("/guide/apply-for-legal-aid");
        assertThat(page.texts(".helpful__kind")).containsExactly("机构");
        assertThat(page.html().select(".helpful__name a").eachAttr("href"))
                .containsExactly("/organisation/anlan-legal-aid-centre");
    }

    @ParameterizedTest
    @CsvSource({
        "老板拖欠工资三个月了怎么办, /guide/labour-arbitration",
        "国庆上班公司不给加班费, /guide/labour-arbitration",
        "打官司没钱请律师, /guide/free-legal-advice",
        "家暴, ''",
        "老赖, ''",
        "装修公司跑路, ''",
        "买基金亏了能找银行赔吗, ''",
        "身份证被人冒用贷款, ''"
    })
    void aGuideIsShownWhereItSurelyHelpsAndElseNone(String question, String guide) {
        List<String> shown =
                PORTAL.get("/search?q=" + question).html().select(".helpful__name a").eachAttr("href").stream()
                        .filter(address -> address.startsWith("/guide/"))
                        .toList();

        assertThat(shown).isEqualTo(guide.isEmpty() ? List.of() : List.of(guide));
    }

    @Test
    void whatGoesWithItIsSpareWhereTheSearchIsNarrowed() {
        assertThat(PORTAL.get("/search?q=申请法律援助要什么材料&kind=guide").texts(".helpful"))
                .isEmpty();
    }

    @Test
    void editorsRecommendAboveTheResults() {
        Reply page = PORTAL.get("/search?q=法律 援助");

        assertThat(page.html().select(".best__title a").eachAttr("href"))
                .containsExactly("/organisation/anlan-legal-aid-centre");
        assertThat(page.texts(".best__text").getFirst()).isEqualTo("市法律援助中心，工作日可以直接去。");
        assertThat(page.html().select(".first-answer__title a").attr("href"))
                .as("recommended, too, and not shown twice")
                .isEqualTo("/guide/apply-for-legal-aid");
        assertThat(PORTAL.get("/search?q=法律援助法").html().select(".best__title a").eachAttr("href"))
                .doesNotContain("/organisation/anlan-legal-aid-centre");
    }

    @Test
    void aLawThatIsNotLoadedIsNotRecommended() {
        assertThat(PORTAL.get("/search?q=欠薪").html().select(".best__title a").eachAttr("href"))
                .as("beside the route that is called so")
                .containsExactly("/route/wages", "/guide/labour-arbitration");
    }

    @Test
    void nothingFoundLeadsOutWithCounts() {
        Reply page = PORTAL.get("/search?q=“打碎”&level=LAW&status=REPEALED");

        assertThat(page.texts(".hit")).isEmpty();
        assertThat(page.html().select(".nothing__ways li")).isNotEmpty().allSatisfy(way -> {
            String count = way.select(".soft").text().replaceAll("[^0-9]", "");
            Reply there = PORTAL.get(way.select("a").attr("href"));
            assertThat(there.texts(".count").getFirst().replaceAll("[^0-9]", ""))
                    .isEqualTo(count);
            assertThat(there.texts(".hit")).isNotEmpty();
        });
    }

    @Test
    void whatStandsOnlyInOldTextsIsSaid() {
        Reply page = PORTAL.get("/search?q=“煤油灯”");

        assertThat(page.texts(".nothing__ways li")).contains("只在已被修改或者废止的文本里有 1 条");
        assertThat(PORTAL.get(page.html()
                                .select(".nothing__ways a")
                                .eachAttr("href")
                                .getLast())
                        .texts(".hit"))
                .hasSize(1);
    }

    @Test
    void nothingFoundOffersAnsweredQuestionsAndAPerson() {
        Reply page = PORTAL.get("/search?q=“工资被克扣了三年零五天”");

        assertThat(page.html().select(".nothing a[href^=/consultation/]")).hasSize(3);
        assertThat(page.html().select(".nothing a[href='tel:12348']")).hasSize(1);
        assertThat(page.html().select(".nothing a[href='/book']")).hasSize(1);
    }

    private static String decoded(String address) {
        return URLDecoder.decode(address, StandardCharsets.UTF_8);
    }
}
