package org.famen.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.policy.PolicyDocument;
import org.famen.portal.library.Library;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that the demonstration city publishes is listed, read, fed and given to machines. */
class CityPagesIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    private static final Library LIBRARY = PORTAL.bean(Library.class);

    @ParameterizedTest
    @EnumSource
    void everyPageOfAKindOpens(PageKind kind) {
        List<PageDocument> pages = LIBRARY.newest(kind.key(), 1_000);

        assertThat(pages).isNotEmpty();
        assertThat(pages).allSatisfy(page -> {
            Reply reply = PORTAL.get("/" + page.id());
            assertThat(reply.status()).as(page.id()).isEqualTo(200);
            assertThat(reply.texts("h1").getFirst()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/policies", "/guides", "/culture", "/consultations", "/events", "/risks"})
    void aListIsNarrowedByWhatItsFiltersSay(String path) {
        Reply list = PORTAL.get(path);
        var value = list.html().select(".facet__value").getFirst();
        long count = Long.parseLong(value.select(".soft").text());

        Reply narrowed = PORTAL.get(value.attr("href"));

        assertThat(list.status()).isEqualTo(200);
        assertThat(narrowed.texts(".count").getFirst()).contains(Long.toString(count));
        assertThat(narrowed.html().select(".facet__value--chosen")).hasSize(1);
    }

    @Test
    void aListFindsWords() {
        assertThat(PORTAL.get("/policies?q=安澜市法律援助便民服务办法").texts(".hit__title").getFirst())
                .isEqualTo("安澜市法律援助便民服务办法");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasAFeedWithStableIds(PageKind kind) {
        Reply feed = PORTAL.get("/feeds/" + kind.key() + ".atom");

        assertThat(feed.header("Content-Type")).startsWith("application/atom+xml");
        assertThat(Jsoup.parse(feed.body(), "", Parser.xmlParser())
                        .select("entry > id")
                        .eachText())
                .isNotEmpty()
                .allMatch(id -> id.contains("/" + kind.key() + "/"));
    }

    @Test
    void theApiListsAndGivesOnePage() {
        JsonNode list = PORTAL.get("/api/pages/guide").json();
        String id = list.at("/pages/0/id").asText();

        assertThat(list.path("total").asInt()).isPositive();
        assertThat(PORTAL.get("/api/pages/" + id).json().path("title").asText())
                .isEqualTo(list.at("/pages/0/title").asText());
        assertThat(PORTAL.get("/api/pages/none").status()).isEqualTo(404);
    }

    @Test
    void anAnswerBeginsWithItsDeadlineAndEndsWithWhoLookedThroughIt() {
        Document page = PORTAL.get("/consultation/boss-delays-wages").html();

        assertThat(page.select("h1 + section h2").text()).isEqualTo("最晚哪天");
        assertThat(page.select(".deadline__when").eachText().getFirst()).contains("申请劳动仲裁", "一年内");
        assertThat(page.select(".deadline__basis a").eachAttr("href").getFirst())
                .endsWith("/27");
        assertThat(page.select("ol.next-steps > li")).hasSizeBetween(1, 4);
        assertThat(page.select("ol.next-steps a[href=tel:12333]")).isNotEmpty();
        assertThat(page.select("ol.next-steps a[href=/guide/labour-arbitration]")
                        .attr("aria-label"))
                .isEqualTo("去看怎么办：申请劳动仲裁");
        assertThat(page.text()).contains("符合条件的不核查经济状况");
        assertThat(page.text()).contains("由值班律师在 2026年11月28日看过");
        assertThat(LIBRARY.page("consultation/boss-delays-wages").orElseThrow().text())
                .contains("最晚 申请劳动仲裁");
    }

    @Test
    void aGuideShowsItsDeadlineToo() {
        assertThat(PORTAL.get("/guide/labour-arbitration").texts(".deadline__when"))
                .anyMatch(line -> line.contains("一年内"));
    }

    @Test
    void aPolicyAndItsInterpretationLeadToEachOther() {
        PageDocument explained = LIBRARY.newest("policy", 100).stream()
                .filter(page -> page.parent() != null)
                .findFirst()
                .orElseThrow();

        assertThat(links("/" + explained.id())).contains("/" + explained.parent());
        assertThat(links("/" + explained.parent())).contains("/" + explained.id());
    }

    @Test
    void aPolicyLinksTheArticlesThatItCitesAndTheyKnowIt() {
        PageDocument policy = LIBRARY.page("policy/legal-aid-measures").orElseThrow();

        assertThat(policy.cites()).extracting("written").contains("《中华人民共和国法律援助法》第三十一条");
        assertThat(LIBRARY.citing("法律援助法", "31", 50))
                .extracting(PageDocument::id)
                .contains(policy.id());
        assertThat(LIBRARY.citing("法律援助法", 500)).extracting(PageDocument::id).contains(policy.id());
    }

    @Test
    void attachmentsAreDownloadsOfTheirType() {
        PolicyDocument policy = LIBRARY.newest("policy", 100).stream()
                .map(page -> page.detail(PolicyDocument.class))
                .filter(found -> !found.attachments().isEmpty())
                .findFirst()
                .orElseThrow();
        Reply file = PORTAL.get("/policy/" + policy.id() + "/attachments/"
                + policy.attachments().getFirst());

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Disposition")).startsWith("attachment; filename*=UTF-8''");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/policy/legal-aid-measures/attachments/..%2F..%2Fcity.yaml",
                "/policy/legal-aid-measures/attachments/%2Fetc%2Fpasswd",
                "/policy/..%2F..%2F/attachments/city.yaml",
                "/event/constitution-day-square/attachments/none.jpg"
            })
    void nothingElseIsHandedOut(String path) {
        assertThat(PORTAL.get(path).status()).isIn(400, 404);
    }

    @Test
    void calendarsHoldWhatTheListHolds() {
        ICalendar all = Biweekly.parse(PORTAL.get("/events.ics").body()).first();
        ICalendar one = Biweekly.parse(
                        PORTAL.get("/event/constitution-day-square.ics").body())
                .first();

        assertThat(all.getEvents()).isNotEmpty();
        assertThat(all.getEvents())
                .extracting(event -> event.getUid().getValue())
                .doesNotHaveDuplicates()
                .anyMatch(uid -> uid.endsWith("/event/constitution-day-square"));
        assertThat(one.getEvents()).hasSize(1);
        assertThat(one.getEvents().getFirst().getGeo()).isNotNull();
        assertThat(PORTAL.get("/events.ics").header("Content-Type")).startsWith("text/calendar");
    }

    @Test
    void whatWasSaidIsFoundWhenItIsOver() {
        Reply series = PORTAL.get("/events?series=一把手话创建");
        String past = series.html().select("p.count a[href^=/events/over]").attr("href");
        Reply over = PORTAL.get(past);

        assertThat(series.texts(".hit__title")).isNotEmpty().noneMatch(title -> title.contains("第1期"));
        assertThat(over.texts("nav.path")).hasSize(1);
        assertThat(over.texts(".hit__title"))
                .hasSize(6)
                .allMatch(title -> title.contains("一把手话创建"))
                .last()
                .asString()
                .contains("第1期");
        assertThat(over.html().select(".facet__value").eachAttr("href"))
                .allMatch(link -> link.startsWith("/events/over"));
        assertThat(PORTAL.get(over.html().select(".hit__title a").attr("href")).texts("main"))
                .first()
                .asString()
                .contains("文字稿");
    }

    @Test
    void aMonthShowsItsEventsAndItsNeighbours() {
        String month =
                PORTAL.get("/events").html().select("a[href^=/events/20]").attr("href");
        Reply page = PORTAL.get(month);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select(".month tbody tr")).hasSizeBetween(4, 6);
        assertThat(page.html().select(".month__day a")).isNotEmpty();
        assertThat(PORTAL.get("/events/2026-13").status()).isEqualTo(404);
    }

    @Test
    void risksAreTakenAlongAsFilesUnderTheSameFilter() {
        Reply all = PORTAL.get("/risks.csv");
        String trade =
                PORTAL.get("/api/pages/risk").json().at("/pages/0/subkind").asText();
        Reply narrowed = PORTAL.get("/risks.csv?subkind=" + trade);

        assertThat(all.body()).startsWith("\uFEFF编号,行业");
        assertThat(narrowed.body().lines().count())
                .isLessThan(all.body().lines().count());
        assertThat(narrowed.body()).contains(trade);
        assertThat(PORTAL.get("/risks.xlsx").body()).startsWith("PK");
    }

    @Test
    void coverageSaysWhoHasNotReported() {
        Reply page = PORTAL.get("/reports?year=2023");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("tbody tr")).isNotEmpty();
        assertThat(Stream.concat(page.texts(".grid__missing").stream(), page.texts("tbody td a").stream()))
                .isNotEmpty();
    }

    private static List<String> links(String path) {
        return PORTAL.get(path).html().select("main a").eachAttr("href");
    }
}
