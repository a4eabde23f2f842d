package org.famen.portal.law;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Stream;
import org.famen.portal.testing.PageCheck;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.TestBrowser;
import org.famen.portal.testing.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no longer, not here, or void in part, and the ways to it, as everybody sees it. */
class TruthBrowserTest {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();

    static Stream<View> views() {
        return View.usual();
    }

    @ParameterizedTest
    @MethodSource("views")
    void theLibraryLeadsByDepartmentToALawAndOntoPaper(View view) {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            Page page = context.newPage();
            page.navigate("/laws");
            PageCheck.look(page, view, "laws");
            page.locator("nav[aria-label=按法律部门] a").first().click();
            PageCheck.look(page, view, "laws-department");
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("路灯法").setExact(true))
                    .first()
                    .click();
            assertThat(page.locator("h1")).hasText("中华人民共和国路灯法");
            page.navigate("/laws/路灯法/download?format=print&articles=3-5");
            assertThat(page.locator(".printed__origin")).containsText("来源：");
            PageCheck.look(page, view, "law-print");
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void aRepealedLawLeadsToWhatHoldsInstead(View view) {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            Page page = context.newPage();
            page.navigate("/laws/油灯法");
            assertThat(page.locator(".absent__title")).containsText("废止");
            PageCheck.look(page, view, "law-repealed");
            page.locator(".absent a[href^='/laws/']").first().click();
            assertThat(page.locator("h1")).hasText("中华人民共和国路灯法");
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void aVersionThatIsNotHeldIsRefused(View view) {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            Page page = context.newPage();
            page.navigate("/cite/路灯法（2005年修正）第3条");
            assertThat(page.locator("main")).containsText("2005");
            PageCheck.look(page, view, "version-not-held");
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void aPartThatIsVoidIsStruckAndExplained(View view) {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            Page page = context.newPage();
            page.navigate("/laws/最高人民法院关于审理桥铃纠纷案件适用法律若干问题的解释/2");
            assertThat(page.locator(".statute__void").first()).containsText("2024年5月1日");
            assertThat(page.locator(".statute del").first()).isVisible();
            PageCheck.look(page, view, "provision-void");
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void whatACheckedTextCitesIsFollowed(View view) {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            Page page = context.newPage();
            page.navigate("/verify");
            page.getByLabel("要核对的文字").fill("依照《中华人民共和国路灯法》第四条、第五条的规定。");
            page.locator("form[action='/verify'] button").click();
            page.locator("form[action='/watch/chosen'] button").click();
            assertThat(page.locator("h1")).hasText("关注《路灯法》第四条、《路灯法》第五条");
            PageCheck.look(page, view, "watch-chosen");
        }
    }
}
