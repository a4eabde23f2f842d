package org.famen.portal.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The route finder as somebody without script and without an index meets it. */
class RouteIT {
    private static final Path CONTENT =
            Path.of(System.getProperty("famen.root", "..")).resolve("content");
    private static final PortalUnderTest PORTAL = PortalUnderTest.startOn(
            TestPostgres.createDatabase(),
            Map.of(
                    "famen.city.folder", CONTENT.resolve("city").toString(),
                    "famen.rules.folder", CONTENT.resolve("rules").toString(),
                    "famen.routes.folder", CONTENT.resolve("routes").toString()));
    private static final String WAGES = "/route/wages";

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @Test
    void dangerComesBeforeAnyQuestion() {
        assertThat(PORTAL.get("/route").texts("main .panel--warn").getFirst()).contains("110", "12356", "96110");
        assertThat(PORTAL.get(WAGES).html().select("main a[href^=tel:]").eachAttr("href"))
                .contains("tel:110", "tel:12356");
    }

    @Test
    void oneTapAtATimeLeadsToTheWaysAndBackAgain() {
        Reply first = PORTAL.get(WAGES);
        String yes = first.html().select(".route__choice").getFirst().attr("href");
        Reply second = PORTAL.get(yes);

        assertThat(first.texts("h1")).containsExactly("现在还在这家单位上班吗？");
        assertThat(second.texts("h1")).containsExactly("给谁干活？");
        assertThat(second.html().select("a:contains(回到上一步)").attr("href")).isEqualTo(WAGES);
    }

    @Test
    void whoCameToTheWrongProblemIsLedToTheRightOneBeforeAnsweringAnything() {
        Reply first = PORTAL.get("/route/scam");

        assertThat(first.html().select("main .tag").eachAttr("href")).contains("/route/private-fund");
        assertThat(PORTAL.get(first.html().select(".route__choice").getFirst().attr("href"))
                        .html()
                        .select("main .tag"))
                .isEmpty();
    }

    @Test
    void theWaysStandSideBySideWithTheirLastDays() {
        Reply page = PORTAL.get(WAGES + "?employed=否&left=2020-05-06&relation=公司或者有执照的老板&iou=否&vanished=否&amount=8000");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts(".route__way h3"))
                .anySatisfy(name -> assertThat(name).startsWith("向劳动监察投诉"))
                .last()
                .asString()
                .startsWith("申请劳动仲裁");
        assertThat(page.texts(".route__way--over")).singleElement().asString().contains("已经过期：到 2021年5月6日 为止");
        assertThat(page.html().select(".route__way"))
                .allSatisfy(way -> assertThat(way.select("a[href^=/laws/]")).isNotEmpty());
        assertThat(page.html().select("main a[href=/book/legal-consultation]")).isNotEmpty();
    }

    @Test
    void aDayThatCannotBeReadIsToldAndKept() {
        Reply page = PORTAL.get(WAGES + "?employed=否&left=昨天");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select("#left").attr("value")).isEqualTo("昨天");
        assertThat(page.html().select("input[type=hidden][name=employed]").attr("value"))
                .isEqualTo("否");
    }
}
