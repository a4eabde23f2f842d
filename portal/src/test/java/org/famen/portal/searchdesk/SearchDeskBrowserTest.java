package org.famen.portal.searchdesk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.Pictures;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Staff;
import org.famen.portal.testing.TestBrowser;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.testing.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SearchDeskBrowserTest {
    private static final String DATABASE = TestPostgres.createDatabase();
    private static final PortalUnderTest PORTAL =
            PortalUnderTest.start(Map.of("datasources.default.url", DATABASE)).awaitSchema();
    private static final Caller DESK = Staff.manager(PORTAL, DATABASE, "searches");

    static Stream<View> views() {
        return Stream.of(
                View.PHONE, View.DESK, View.DESK.inTheDark(), View.PHONE.withLargeLetters(), View.DESK.withoutScript());
    }

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @ParameterizedTest
    @MethodSource("views")
    void isAccessibleAndOpensByKeyboard(View view) {
        PORTAL.get("/search?q=“灯泡会爆炸”");
        PORTAL.get("/search?q=“" + "很长的搜索词".repeat(12) + "”");
        PORTAL.bean(SearchLog.class).write();
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            context.addCookies(List.of(new Cookie("staff", DESK.cookie("staff"))
                    .setUrl(PORTAL.address().toString())));
            Page page = context.newPage();
            page.navigate("/desk/searches");
            page.locator(".asked summary").nth(2).focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".asked__addition").nth(2)).isVisible();
            Pictures.take(page, "searchdesk-" + view);

            if (view.script()) {
                assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            }
            assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .isEqualTo(0);
        }
    }
}
