package org.famen.portal.route;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.famen.portal.testing.PageCheck;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.TestBrowser;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.testing.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From the front page to the ways that are open, and to a sum with its provisions; the index is away meanwhile. */
class NextStepBrowserTest {
    private static final Path CONTENT =
            Path.of(System.getProperty("famen.root", "..")).resolve("content");
    private static final PortalUnderTest PORTAL = PortalUnderTest.startOn(
            TestPostgres.createDatabase(),
            Map.of(
                    "famen.city.folder", CONTENT.resolve("city").toString(),
                    "famen.rules.folder", CONTENT.resolve("rules").toString(),
                    "famen.routes.folder", CONTENT.resolve("routes").toString()));

    static Stream<View> views() {
        return View.usual();
    }

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @ParameterizedTest
    @MethodSource("views")
    void aWorkerFindsTheWaysToUnpaidWages(View view) {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            Page page = context.newPage();
            page.navigate("/");
            link(page, "全部情形").click();
            PageCheck.look(page, view, "route");
            link(page, "老板拖欠工资").click();
            PageCheck.look(page, view, "question");
            tap(page, "否");
            page.locator("#left").fill("2020-05-06");
            page.locator("#left").press("Enter");
            tap(page, "公司或者有执照的老板");
            tap(page, "否");
            tap(page, "否");
            page.locator("#amount").fill("8000");
            page.locator("#amount").press("Enter");

            assertThat(page.locator("h1")).hasText("老板拖欠工资：可以走的路");
            assertThat(page.locator(".route__way--over")).hasCount(1);
            PageCheck.look(page, view, "ways");
            link(page, "回到上一步").click();
            assertThat(page.locator("h1")).hasText("一共欠多少？");
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void somebodyReckonsWhatASuitCosts(View view) {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            Page page = context.newPage();
            page.navigate("/tools");
            PageCheck.look(page, view, "tools");
            link(page, "诉讼费").first().click();
            page.getByLabel("财产案件", new Page.GetByLabelOptions().setExact(true)).check();
            page.locator("main button[type=submit]").click();
            PageCheck.look(page, view, "tool");
            page.locator("#amount").fill("3.5万");
            page.locator("input[name=halved][value=是]").check();
            page.locator("main button[type=submit]").click();

            assertThat(page.locator(".lead").first()).containsText("要交 337.50 元");
            PageCheck.look(page, view, "reckoning");
        }
    }

    /** Tab and Enter alone, as with a switch. */
    @Test
    void theRouteGoesByKeyboard() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.PHONE)) {
            Page page = context.newPage();
            page.navigate("/route/dismissed");
            page.locator("#left").focus();
            page.keyboard().type("2026-10-31");
            for (int question = 2; question <= 5; question++) {
                page.keyboard().press("Enter");
                assertThat(page.locator(".eyebrow")).containsText("第 " + question + " 个问题");
                page.locator(".route__choice").first().focus();
            }
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).containsText("可以走的路");
        }
    }

    static Stream<String> problems() {
        return PORTAL.get("/route").html().select(".case").eachAttr("href").stream();
    }

    /** Enter, and what has to be typed, from the list of problems to the ways; prints a row of the table in docs/rules.md. */
    @ParameterizedTest
    @MethodSource("problems")
    void everyProblemIsWalkedByKeyboardInAFewTaps(String problem) {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.PHONE)) {
            Page page = context.newPage();
            page.navigate("/route");
            long start = System.nanoTime();
            page.locator(".case[href='" + problem + "']").focus();
            page.keyboard().press("Enter");
            page.waitForURL("**" + problem);
            int taps = 1;
            while (page.locator(".route__way").count() == 0) {
                String before = page.url();
                if (page.locator(".route__choice").count() > 0) {
                    page.locator(".route__choice").first().focus();
                } else {
                    Locator field = page.locator("main form input[type=text]");
                    field.focus();
                    page.keyboard()
                            .type(page.locator("main form").innerText().contains("2026") ? "2026-11-01" : "8000");
                }
                page.keyboard().press("Enter");
                page.waitForURL(url -> !url.equals(before));
                taps++;
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf("| %s | %d | %.1f |%n", problem.substring("/route/".length()), taps, seconds);

            assertThat(page.locator("h1")).containsText("可以走的路");
            org.assertj.core.api.Assertions.assertThat(taps).isBetween(3, 8);
        }
    }

    private static void tap(Page page, String choice) {
        page.locator(".route__choice")
                .filter(new Locator.FilterOptions().setHasText(choice))
                .first()
                .click();
    }

    private static Locator link(Page page, String name) {
        return page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }
}
