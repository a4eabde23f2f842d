package org.famen.portal.investor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.famen.portal.testing.PageCheck;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.TestBrowser;
import org.famen.portal.testing.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What an investor does, in a real browser. */
class InvestorBrowserTest {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    private static final int HEIGHT = 900;
    static final List<View> VIEWS =
            List.of(View.DESK, View.PHONE, View.DESK.withoutScript(), View.PHONE.withoutScript());

    @ParameterizedTest
    @FieldSource("VIEWS")
    void fromTheFrontPageToTheCalculator(View view) {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            Page page = context.newPage();
            page.navigate("/");
            page.navigate(page.locator("a[href='/investors']").first().getAttribute("href"));
            page.locator(".case", new Page.LocatorOptions().setHasText("虚假陈述")).click();
            assertThat(page.locator("h1")).hasText("假话哪天被公开揭露，或者公司自己更正的？");
            assertThat(page.locator(".keep li")).hasCount(3);

            click(page, "算一算哪些买卖在索赔范围里");
            page.getByLabel("实施日").first().fill("2024年3月4日");
            page.getByLabel("揭露日或者更正日").fill("2024-06-03");
            page.getByLabel("您的买卖").fill("2024-04-01\t买入\t1,000\t10.00\n2024-06-31 卖出 400 7");
            submit(page);
            assertThat(page.locator(".errors li")).hasCount(1);
            assertThat(page.locator(".errors li")).containsText("第 2 行");

            // Nothing is lost: only the wrong line has to be changed.
            page.locator(".errors a").click();
            assertThat(page.getByLabel("实施日").first()).hasValue("2024年3月4日");
            page.getByLabel("您的买卖").fill("2024-04-01\t买入\t1,000\t10.00\n2024-06-28 卖出 400 7");
            submit(page);
            assertThat(page.locator(".ways .status")).hasText(new String[] {"在范围里", "还不能确定"});
        }
    }

    @Test
    void theCalculatorIsFilledInByKeyboardAlone() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.PHONE)) {
            Page page = context.newPage();
            page.navigate("/investors/calculator");
            page.locator("input[name=inducement][value=buy]").focus();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Tab");
            for (String text : List.of("2024-03-04", "2024-06-03", "2024-07-15", "9")) {
                page.keyboard().type(text);
                page.keyboard().press("Tab");
            }
            // The example can be scrolled, so it is a stop of its own.
            page.keyboard().press("Tab");
            page.keyboard().type("2024-04-01 卖出 100 6");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");

            assertThat(page.locator(".calc__words")).containsText("在实施日以后卖出");
            assertThat(page.locator(".facts--wide dd").last()).hasText("300.00 元");
        }
    }

    /** From what happened to the ways, answer by answer. */
    @ParameterizedTest
    @FieldSource("VIEWS")
    void anInvestorFindsTheWaysAndTheirLastDays(View view) {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            Page page = context.newPage();
            page.navigate("/investors");
            page.locator(".case", new Page.LocatorOptions().setHasText("卖的产品不合适"))
                    .click();
            choose(page, "证券公司");
            type(page, "#known", "2023-05-15");
            choose(page, "否");
            choose(page, "否");
            choose(page, "否");
            type(page, "#amount", "9000");

            assertThat(page.locator("h1")).hasText("卖的产品不合适：可以走的路");
            assertThat(page.locator(".route__way--over")).hasCount(1);
            assertThat(page.locator(".route__way--over")).containsText("2026年5月15日");
            assertThat(page.locator("#way-hotline-12386")).hasCount(0);
            PageCheck.look(page, view, "investor-ways");
        }
    }

    @Test
    void onAPhoneOnlyTheCardsAreShownAndOnAScreenTheTableToo() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.PHONE)) {
            Page page = context.newPage();
            page.navigate("/route/false-statement/all");

            assertThat(page.locator(".ways-compared")).isHidden();
            assertThat(page.locator(".route__way").first()).isVisible();
            page.setViewportSize(View.DESK.width(), HEIGHT);
            assertThat(page.getByRole(AriaRole.ROW)).hasCount(11);
            assertThat(page.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName("费用")))
                    .hasCount(1);
        }
    }

    @Test
    void onPaperTheWaysStandSideBySideWithoutWhatOnlyAScreenNeeds() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.PHONE)) {
            Page page = context.newPage();
            page.navigate("/route/false-statement/all");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator(".ways-compared thead")).isVisible();
            assertThat(page.locator(".route__near")).isHidden();
            assertThat(page.locator(".head")).isHidden();
        }
    }

    private static void choose(Page page, String choice) {
        page.locator(".route__choice", new Page.LocatorOptions().setHasText(choice))
                .first()
                .click();
    }

    private static void type(Page page, String field, String text) {
        page.locator(field).fill(text);
        page.locator(field).press("Enter");
    }

    private static void click(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    private static void submit(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("看哪些在范围里"))
                .click();
    }
}
