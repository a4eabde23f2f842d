package org.famen.portal.suggest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.famen.portal.testing.Pictures;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.TestBrowser;
import org.famen.portal.testing.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SuggestBrowserTest {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();

    static Stream<View> views() {
        return Stream.of(View.PHONE, View.DESK, View.DESK.inTheDark(), View.PHONE.withLargeLetters());
    }

    @Test
    void theKeyboardChoosesASuggestion() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.DESK)) {
            Page page = context.newPage();
            page.navigate("/");
            Locator box = page.getByRole(AriaRole.COMBOBOX);
            box.pressSequentially("路灯");
            assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
            assertThat(box).hasAttribute("aria-expanded", "true");
            assertThat(page.getByRole(AriaRole.STATUS)).hasText(Pattern.compile("有 \\d 条建议，用上下键选"));

            page.keyboard().press("ArrowDown");
            Locator first = page.getByRole(AriaRole.OPTION).first();
            assertThat(first).hasAttribute("aria-selected", "true");
            assertThat(box).hasAttribute("aria-activedescendant", String.valueOf(first.getAttribute("id")));
            assertThat(box).isFocused();

            page.keyboard().press("ArrowUp");
            assertThat(first).hasAttribute("aria-selected", "false");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/laws/.*"));
        }
    }

    @Test
    void escapeClosesAndEnterSearchesForWhatWasTyped() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.DESK)) {
            Page page = context.newPage();
            page.navigate("/search?q=灯");
            Locator box = page.getByRole(AriaRole.COMBOBOX);
            box.fill("路灯");
            assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();

            page.keyboard().press("Escape");
            assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
            assertThat(box).hasValue("路灯");
            page.keyboard().press("Enter");
            assertThat(page).hasTitle(Pattern.compile("搜索：路灯 .*"));
        }
    }

    @Test
    void aClickLeadsThere() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.PHONE)) {
            Page page = context.newPage();
            page.navigate("/");
            page.getByRole(AriaRole.COMBOBOX).fill("申请法律援");
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("申请法律援助")))
                    .first()
                    .click();

            assertThat(page).hasURL(Pattern.compile(".*/guide/apply-for-legal-aid"));
        }
    }

    @Test
    void withoutScriptTheBoxIsAForm() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.DESK.withoutScript())) {
            Page page = context.newPage();
            page.navigate("/");
            page.getByRole(AriaRole.SEARCHBOX).fill("路灯");
            page.keyboard().press("Enter");

            assertThat(page).hasTitle(Pattern.compile("搜索：路灯 .*"));
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void theOpenListIsAccessibleAndFits(View view) {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            Page page = context.newPage();
            for (String path : new String[] {"/", "/search?q=灯"}) {
                page.navigate(path);
                page.getByRole(AriaRole.COMBOBOX).fill("法律");
                assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
                page.keyboard().press("ArrowDown");
                Pictures.take(page, "suggest-" + view + path);

                assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                        .isEqualTo(0);
            }
        }
    }

    @Test
    void openingAResultIsCountedWithoutHoldingAnybodyUp() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.DESK)) {
            Page page = context.newPage();
            page.navigate("/search?q=打碎路灯");
            var told = page.waitForRequest(
                    Pattern.compile(".*/search/clicks"),
                    () -> page.locator(".hit__title a").nth(1).click());

            assertThat(told.postData()).matches("search=[0-9a-f-]{36}&part=groups&position=2");
            assertThat(page).hasURL(Pattern.compile(".*/laws/.*"));
        }
    }
}
