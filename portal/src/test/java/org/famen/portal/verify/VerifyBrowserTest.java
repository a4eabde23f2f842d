package org.famen.portal.verify;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.TestBrowser;
import org.famen.portal.testing.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Checking a text in a real browser: on a phone, at a desk, and without script. */
class VerifyBrowserTest {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    static final View[] VIEWS = {View.PHONE, View.DESK, View.PHONE.withoutScript()};

    private static final String TEXT = """
            综上，依照《中华人民共和国路灯法》第四条、第五条第二款第（一）项之规定，判决如下。
            《路灯法》第四条规定：“路灯应当在日落后两小时内点亮。”另见《路灯法》第九十九条和《月亮管理条例》第三条。""";

    @ParameterizedTest
    @FieldSource("VIEWS")
    void aPastedTextIsMarkedWhereItIsWrong(View view) {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            Page page = context.newPage();
            page.navigate("/verify");
            page.getByLabel("要核对的文字").fill(TEXT);
            page.locator("form[action='/verify'] button").click();

            assertThat(page.locator(".verify__one")).hasCount(4);
            assertThat(page.locator(".verify__one--fault")).hasCount(3);
            assertThat(page.locator(".verify__quotation del").first()).hasText("两");
            assertThat(page.locator(".verify__quotation ins").first()).hasText("半");
            assertThat(page.locator(".verify__mark--fault")).hasCount(3);
            assertThat(page.getByLabel("要核对的文字")).hasValue(TEXT);
            assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .isEqualTo(0);
            if (view.script()) {
                assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                        .isEmpty();
            }
        }
    }
}
