package org.famen.portal.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.famen.portal.booking.Booking;
import org.famen.portal.testing.TestBrowser;
import org.famen.portal.testing.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A clerk stands in the hall with a phone: what they came for is on the screen, and nothing lies over it. */
class DeskPhoneBrowserTest {
    private static final DeskWorld WORLD = new DeskWorld();
    private static final View HAND = new View(390, false, false, true);
    private static final int SCREEN = 740;
    private static Booking third;

    @BeforeAll
    static void book() {
        WORLD.startAfresh();
        WORLD.book("talk", "east-1", "2026-11-24T13:30");
        WORLD.book("talk", "east-1", "2026-11-24T14:00");
        third = WORLD.book("talk", "east-1", "2026-11-24T14:30");
        WORLD.book("talk", "east-1", "2026-11-24T15:00");
        WORLD.book("talk", "east-2", "2026-11-24T14:30");
        WORLD.book("talk", "east-2", "2026-11-24T15:00");
    }

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @Test
    void theFirstVisitCanBeRegisteredWithoutScrolling() {
        try (BrowserContext context = open(HAND)) {
            Page page = context.newPage();
            page.navigate("/desk/today");
            BoundingBox arrived = page.locator(".roster__do button").first().boundingBox();

            assertThat(arrived.y + arrived.height).isLessThan(SCREEN);
        }
    }

    @Test
    void anotherDayIsAskedForInAFoldOnAPhoneAndBesideTheSearchOnADesk() {
        try (BrowserContext context = open(View.PHONE.withoutScript())) {
            Page page = context.newPage();
            page.navigate("/desk/today");
            assertThat(page.locator("#date")).isHidden();
            page.locator(".dayother summary").click();
            assertThat(page.locator("#date")).isVisible();
        }
        try (BrowserContext context = open(View.DESK)) {
            Page page = context.newPage();
            page.navigate("/desk/today");
            assertThat(page.locator("#date")).isVisible();
        }
    }

    @Test
    void theVisitThatWasRegisteredIsNotUnderTheBar() {
        try (BrowserContext context = open(View.PHONE)) {
            Page page = context.newPage();
            page.navigate("/desk/today#visit-" + third.id());
            page.waitForTimeout(300);
            BoundingBox bar = page.locator(".deskbar").boundingBox();

            assertThat(page.locator("#visit-" + third.id()).boundingBox().y).isGreaterThan(bar.y + bar.height);
        }
    }

    @Test
    void theEntryThatIsOpenIsSeenInTheBar() {
        try (BrowserContext context = open(View.PHONE)) {
            Page page = context.newPage();
            page.navigate("/desk/audit");
            BoundingBox entry = page.locator(".deskbar [aria-current]").boundingBox();

            assertThat(entry.x).isGreaterThanOrEqualTo(0);
            assertThat(entry.x + entry.width).isLessThanOrEqualTo(View.PHONE.width());
        }
    }

    @Test
    void signingOutIsSeenOnASmallLaptop() {
        try (BrowserContext context = open(View.DESK)) {
            Page page = context.newPage();
            page.setViewportSize(View.DESK.width(), 720);
            page.navigate("/desk/today");
            BoundingBox out = page.locator(".deskbar__out .button").boundingBox();

            assertThat(out.y + out.height).isLessThanOrEqualTo(720);
        }
    }

    private static BrowserContext open(View view) {
        BrowserContext context = TestBrowser.open(WORLD.portal().address(), view);
        context.addCookies(List.of(new Cookie("staff", WORLD.manager().cookie("staff"))
                .setUrl(WORLD.portal().address().toString())));
        return context;
    }
}
