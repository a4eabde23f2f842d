package org.famen.portal.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.TestBrowser;
import org.famen.portal.testing.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What readers do, in a real browser. */
class JourneyBrowserTest {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    static final List<View> VIEWS =
            List.of(View.DESK, View.PHONE, View.DESK.withoutScript(), View.PHONE.withoutScript());

    @ParameterizedTest
    @FieldSource("VIEWS")
    void fromTheFrontPageToAnArticleAndBack(View view) {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            Page page = context.newPage();
            page.navigate("/");
            searchBox(page).fill("试用期 被辞退");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("搜索"))
                    .click();
            assertThat(page).hasTitle("搜索：试用期 被辞退 - 安澜法门");
            assertThat(searchBox(page)).hasValue("试用期 被辞退");

            Locator current = page.locator(".tabs__tab[aria-current]");
            assertThat(current).containsText("法律法规");
            page.locator(".tabs__tab:not([aria-current])").first().click();
            assertThat(current).not().containsText("法律法规");
            page.locator(".tabs__tab", new Page.LocatorOptions().setHasText("法律法规"))
                    .click();
            assertThat(current).containsText("法律法规");
            page.locator(".hit__title a", new Page.LocatorOptions().setHasText("路灯法"))
                    .first()
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("路灯法 第五条");
            assertThat(page.locator(".statute")).containsText("看灯人在试用期被辞退的");

            page.goBack();
            assertThat(current).containsText("法律法规");
            page.goBack();
            assertThat(current).not().containsText("法律法规");
            page.goBack();
            assertThat(page).hasTitle("搜索：试用期 被辞退 - 安澜法门");
            assertThat(current).containsText("法律法规");
            page.goBack();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("遇到事，先来问问法");
        }
    }

    @Test
    void facetsNarrowByClickAndCanBeTakenBack() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.DESK)) {
            Page page = context.newPage();
            page.navigate("/search?q=“打碎”");
            assertThat(page.locator(".hit")).hasCount(5);
            page.locator(".facets > summary").click();

            facet(page, "行政法规").click();
            assertThat(page.locator(".hit")).hasCount(2);
            facet(page, "已废止").click();
            assertThat(page.locator(".hit")).hasCount(1);
            assertThat(page.locator(".hit__title")).containsText("夜行提灯条例");

            page.locator(".chosen .tag", new Page.LocatorOptions().setHasText("行政法规"))
                    .click();
            assertThat(page.locator(".chosen .tag")).hasCount(1);
            page.goBack();
            assertThat(page.locator(".chosen .tag")).hasCount(2);
        }
    }

    @Test
    void aPhoneShowsResultsFirstAndFacetsOnDemand() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.PHONE)) {
            Page page = context.newPage();
            page.navigate("/search?q=“打碎”");
            assertThat(page.locator(".facet").first()).isHidden();

            page.locator(".facets > summary").click();
            facet(page, "法律").click();
            assertThat(page.locator(".hit")).hasCount(1);
        }
    }

    @Test
    void theTableOfContentsFollowsTheReader() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.DESK)) {
            Page page = context.newPage();
            page.navigate("/laws/安澜市路灯管理条例");
            Locator current = page.locator(".contents a[aria-current=location]");
            assertThat(current).hasText(Pattern.compile("第一章\\s*总则"));

            page.locator("#art-20").evaluate("article => article.scrollIntoView()");
            assertThat(current).hasText(Pattern.compile("第二章\\s*街区"));

            page.locator(".contents a", new Page.LocatorOptions().setHasText("第三章"))
                    .click();
            assertThat(page).hasURL(Pattern.compile(".*#art-33"));
            assertThat(page.locator("#art-33")).isInViewport();
            assertThat(current).hasText(Pattern.compile("第三章\\s*附则"));
        }
    }

    @Test
    void aCitationIsCopied() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.DESK)) {
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = context.newPage();
            page.navigate("/laws/路灯法/5-1");
            page.getByText("复制引用").click();

            assertThat(page.getByText("已复制")).isVisible();
            assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo("《中华人民共和国路灯法》第五条之一");
        }
    }

    @Test
    void withoutScriptNothingIsOfferedThatNeedsIt() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.DESK.withoutScript())) {
            Page page = context.newPage();
            page.navigate("/laws/路灯法/5");
            assertThat(page.locator("[data-module=copy]")).hasCount(2);
            assertThat(page.locator("[data-module=copy]").first()).isHidden();
            assertThat(page.locator("[data-module=copy]").last()).isHidden();
            assertThat(page.getByText("引用格式：《中华人民共和国路灯法》第五条")).isVisible();

            page.navigate("/laws/路灯法");
            page.locator(".contents a", new Page.LocatorOptions().setHasText("第三章"))
                    .click();
            assertThat(page.locator("#art-7")).isInViewport();
        }
    }

    @Test
    void everythingCanBeReachedByKeyboard() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.DESK)) {
            Page page = context.newPage();
            page.navigate("/");
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus")).hasText("跳到正文");
            assertThat(page.locator(":focus")).isVisible();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus")).hasAttribute("name", "q");

            page.keyboard().type("月圆之夜");
            page.keyboard().press("Enter");
            assertThat(page).hasTitle("搜索：月圆之夜 - 安澜法门");
            page.locator(".hit__title a").first().focus();
            page.keyboard().press("Enter");
            assertThat(page).hasTitle(Pattern.compile("路灯法 第六条.*"));
        }
    }

    @Test
    void theTabKeyGoesInTheOrderOfReadingAndShowsWhereItIs() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.DESK)) {
            Page page = context.newPage();
            page.navigate("/laws/路灯法/5");
            double reached = -1;
            for (int i = 0; i < 12; i++) {
                page.keyboard().press("Tab");
                Locator focused = page.locator(":focus");
                assertThat((String) focused.evaluate("element => getComputedStyle(element).outlineStyle"))
                        .isNotEqualTo("none");
                double order = ((Number)
                                focused.evaluate("element => [...document.querySelectorAll('*')].indexOf(element)"))
                        .doubleValue();
                assertThat(order).isGreaterThan(reached);
                reached = order;
            }
        }
    }

    @Test
    void hitsOfTheFirstLawAreShownAndFold() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.PHONE)) {
            Page page = context.newPage();
            page.navigate("/search?q=看灯人&kind=law");
            Locator more = page.locator(".hit__more").first();
            assertThat(more.locator("li").first()).isVisible();

            more.locator("summary").click();
            assertThat(more.locator("li").first()).isHidden();
        }
    }

    @Test
    void largeLettersStayChosen() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.PHONE)) {
            Page page = context.newPage();
            page.navigate("/laws/路灯法/5");
            Object before = size(page);
            page.getByText("大字版").click();
            assertThat(page).hasURL(Pattern.compile(".*/laws/.*/5"));
            assertThat((Double) size(page)).isGreaterThan((Double) before);

            page.navigate("/");
            page.getByText("标准版").click();
            page.navigate("/laws/路灯法/5");
            assertThat(size(page)).isEqualTo(before);
        }
    }

    private static Object size(Page page) {
        return page.locator(".statute")
                .evaluate("element => Number.parseFloat(getComputedStyle(element).fontSize) * 1.0001");
    }

    private static Locator searchBox(Page page) {
        return page.locator("#q");
    }

    private static Locator facet(Page page, String label) {
        return page.locator(".facet__value")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(label, new Page.GetByTextOptions().setExact(true))));
    }
}
