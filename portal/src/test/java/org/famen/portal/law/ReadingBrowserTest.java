package org.famen.portal.law;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.TestBrowser;
import org.famen.portal.testing.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Reading laws in a real browser: another day, versions side by side, references with a preview. */
class ReadingBrowserTest {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    static final View[] WITH_AND_WITHOUT_SCRIPT = {View.DESK, View.PHONE, View.DESK.withoutScript()};

    @ParameterizedTest
    @FieldSource("WITH_AND_WITHOUT_SCRIPT")
    void aReaderGoesToAnotherDayAndBack(View view) {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            Page page = context.newPage();
            page.navigate("/laws/桥铃法/3");
            page.locator(".daychoice summary").click();
            page.getByLabel("哪一天").fill("2015-06-01");
            page.getByText("看这一天").click();
            assertThat(page.locator(".panel--day")).containsText("2015年6月1日");
            assertThat(page.locator(".card")).containsText("过桥的人可以拉铃绳");

            page.locator(".neighbours a").first().click();
            assertThat(page.locator(".panel--day")).containsText("2015年6月1日");
            assertThat(page.locator(".card")).containsText("铃绳离地一米");

            page.getByText("看今天的").click();
            assertThat(page.locator(".panel--day")).hasCount(0);
            assertThat(page.locator(".card")).containsText("八十厘米");
        }
    }

    @Test
    void aReferenceShowsWhatItMeansOnFocusAndGoesWithEscape() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.DESK)) {
            Page page = context.newPage();
            page.navigate("/laws/桥铃法/5");
            Locator preview = page.locator("#preview");
            page.locator("a.reference").first().focus();
            assertThat(preview).containsText("桥铃法 第五条");
            assertThat(preview).containsText("弄断铃绳的，赔偿铃绳的价钱。");
            assertThat(page.locator("a.reference").first()).hasAttribute("aria-describedby", "preview");
            assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                    .isEmpty();

            page.keyboard().press("Escape");
            assertThat(preview).isHidden();
            page.keyboard().press("Shift+Tab");
            page.keyboard().press("Tab");
            assertThat(preview).isVisible();
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/5\\?p=1$"));
        }
    }

    @Test
    void theMouseMayGoIntoThePreview() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.DESK)) {
            Page page = context.newPage();
            page.navigate("/laws/桥铃法");
            page.locator("#art-6 a.reference").hover();
            Locator preview = page.locator("#preview");
            assertThat(preview).containsText("桥铃法 第二条");
            preview.hover();
            page.waitForTimeout(400);
            assertThat(preview).isVisible();
            page.mouse().move(1, 1);
            assertThat(preview).isHidden();
        }
    }

    @Test
    void withoutScriptAReferenceIsALink() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.PHONE.withoutScript())) {
            Page page = context.newPage();
            page.navigate("/laws/桥铃法");
            page.locator("#art-6 a.reference").click();
            assertThat(page).hasURL(Pattern.compile(".*#art-2$"));
        }
    }

    @Test
    void versionsStandSideBySideOnADeskAndBelowEachOtherOnAPhone() {
        assertThat(sides(View.DESK)).isEqualTo("beside");
        assertThat(sides(View.PHONE)).isEqualTo("below");
    }

    private static String sides(View view) {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            Page page = context.newPage();
            page.navigate("/laws/桥铃法/compare?from=2012-06-30&to=2020-08-28");
            BoundingBox older = page.locator("#new-2 .compared__side").first().boundingBox();
            BoundingBox newer = page.locator("#new-2 .compared__side").last().boundingBox();
            assertThat(page.locator("#new-2 .compared__label").first()).containsText("旧");
            return newer.y >= older.y + older.height ? "below" : "beside";
        }
    }

    @Test
    void aSelectionIsDownloaded() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.DESK)) {
            Page page = context.newPage();
            page.navigate("/laws/桥铃法");
            page.getByText("下载与订阅").click();
            page.getByLabel("只要这些条").fill("3、5");
            var file = page.waitForDownload(() -> page.getByText("下载 Word").click());
            assertThat(file.suggestedFilename()).isEqualTo("桥铃法第三条等2条（2020-08-28）.docx");
        }
    }
}
