package org.famen.portal.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PageCheck;
import org.famen.portal.testing.TestBrowser;
import org.famen.portal.testing.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters that lead on at the desk (WCAG 2.2, 2.1.4), and the way back from a wrong check-in. */
class DeskKeysBrowserTest {
    private static final DeskWorld WORLD = new DeskWorld();
    private static final String COOKIE = "staff";

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void startAfresh() {
        WORLD.startAfresh();
        WORLD.book("talk", "east-1", "2026-11-24T13:30");
        WORLD.book("talk", "east-2", "2026-11-24T14:00");
    }

    @Test
    void lettersLeadOnOutsideOfFieldsAlone() {
        try (BrowserContext context = signedIn(View.DESK)) {
            Page page = context.newPage();
            page.navigate("/desk");
            press(page, "g", "t");
            page.waitForURL("**/desk/today");
            press(page, "j", "j");
            assertThat(page.locator(".roster__row").nth(1).locator("a")).isFocused();
            press(page, "k");
            assertThat(page.locator(".roster__row").first().locator("a")).isFocused();
            press(page, "s");
            assertThat(page.locator("#asked")).isFocused();
            page.keyboard().type("gc?");
            assertThat(page.locator("#asked")).hasValue("gc?");
            assertThat(page.url()).endsWith("/desk/today");

            // What is typed and not sent yet holds the page.
            page.locator("h1").click();
            press(page, "g", "c");
            assertThat(page.url()).endsWith("/desk/today");
            page.locator("#asked").fill("");
            page.locator("h1").click();
            press(page, "Shift+?");
            page.waitForURL("**/desk/keys");
            PageCheck.look(page, View.DESK, "desk-keys");
        }
    }

    @Test
    void theyCanBeSwitchedOff() {
        try (BrowserContext context = signedIn(View.DESK)) {
            Page page = context.newPage();
            page.navigate("/desk/keys");
            page.locator(".keyswitch a").click();
            assertThat(page.locator(".keyswitch")).containsText("关着");
            page.navigate("/desk");
            press(page, "g", "t");
            page.waitForTimeout(300);
            assertThat(page.url()).endsWith("/desk");
        }
    }

    @Test
    void aCheckInIsOnePressAndSoIsTheWayBack() {
        for (View view : List.of(View.PHONE, View.DESK, View.PHONE.withLargeLetters())) {
            try (BrowserContext context = signedIn(view)) {
                Page page = context.newPage();
                page.navigate("/desk/today");
                page.locator(".roster__do button").first().click();
                assertThat(page.locator(".roster__state").first()).hasText("已到");
                PageCheck.look(page, view, "desk-today-arrived");
                page.locator(".roster__do button").first().click();
                assertThat(page.locator(".roster__state").first()).hasText("还没来");
            }
        }
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    private static BrowserContext signedIn(View view) {
        Caller colleague = WORLD.colleague("keys", "manager", "");
        BrowserContext context = TestBrowser.open(WORLD.portal().address(), view);
        context.addCookies(List.of(new Cookie(COOKIE, colleague.cookie(COOKIE))
                .setUrl(WORLD.portal().address().toString())));
        return context;
    }
}
