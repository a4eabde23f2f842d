package org.famen.portal.booking;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.famen.portal.booking.waitlist.Waitlist;
import org.famen.portal.testing.PageCheck;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.TestBrowser;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.testing.TestSms;
import org.famen.portal.testing.View;
import org.famen.portal.timetable.Blocks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole journeys through the demonstration city, at a desk and on a phone, with script and without. {@code
 * FAMEN_PICTURES=folder} keeps a picture of each page.
 */
class BookingBrowserTest {
    private static final TestSms SMS = new TestSms();
    private static final PortalUnderTest PORTAL = start();
    private static int phones;

    private final String phone = "1000008%04d".formatted(++phones);
    private int codes;

    private static PortalUnderTest start() {
        Map<String, Object> settings = new HashMap<>(SMS.settings());
        settings.put("datasources.default.url", TestPostgres.createDatabase());
        return PortalUnderTest.start(settings).awaitSchema();
    }

    static Stream<View> views() {
        return Stream.of(View.DESK, View.PHONE).flatMap(view -> Stream.of(view, view.withoutScript()));
    }

    @AfterAll
    static void close() {
        PORTAL.close();
        SMS.close();
    }

    @ParameterizedTest
    @MethodSource("views")
    void aCitizenBooksMovesAndCancels(View view) {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            Page page = context.newPage();
            page.navigate("/book");
            PageCheck.look(page, view, "list");
            link(page, "法律咨询（当面）").first().click();
            PageCheck.look(page, view, "choose");
            page.locator(".slot__input").first().check();
            button(page, "保留这个时间").click();
            assertThat(page.locator(".held")).containsText("还有 10 分钟");
            PageCheck.look(page, view, "details");

            button(page, "下一步：核对").click();
            assertThat(page.locator(".errors a")).hasCount(4);
            PageCheck.look(page, view, "errors");
            fill(page, "邻里纠纷");
            PageCheck.look(page, view, "check");
            page.locator("#code").fill(code());
            button(page, "确认预约").click();
            assertThat(heading(page)).hasText("约好了");
            String reference = page.locator(".ticket__reference").textContent();
            PageCheck.look(page, view, "booked");

            link(page, "改期").click();
            PageCheck.look(page, view, "move");
            page.locator(".daytile").nth(1).click();
            page.locator("#times .slot__input").first().check();
            button(page, "改到这个时间").click();
            assertThat(page.locator("[role=status]").first()).containsText("已经改到下面的时间");
            assertThat(page.locator(".ticket__reference")).hasText(reference);
            PageCheck.look(page, view, "moved");

            link(page, "取消预约").click();
            PageCheck.look(page, view, "cancel");
            button(page, "取消预约").click();
            assertThat(heading(page)).hasText("这个预约已经取消");
            PageCheck.look(page, view, "cancelled");
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void anInvestorBooksASessionFromTheMonth(View view) {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            Page page = context.newPage();
            page.navigate("/book/investor-session");
            link(page, "看整个月").click();
            link(page, "下个月").click();
            PageCheck.look(page, view, "month");
            page.locator(".month--times a").first().click();
            page.locator("#times .slot__input").first().check();
            button(page, "保留这个时间").click();
            fill(page, "基金与理财产品");
            page.locator("#code").fill(code());
            button(page, "确认预约").click();

            assertThat(heading(page)).hasText("约好了");
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void aSeatAtAnEventIsBookedFromItsPage(View view) {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            Page page = context.newPage();
            page.navigate("/event/arbitration-clause-training");
            page.getByText(Pattern.compile("预约座位")).click();
            PageCheck.look(page, view, "seat");
            page.locator(".slot__input").first().check();
            button(page, "保留这个时间").click();
            fill(page, "");
            page.locator("#code").fill(code());
            button(page, "确认预约").click();

            assertThat(heading(page)).hasText("约好了");
            assertThat(page.locator(".ticket")).containsText("合同里的仲裁条款怎么写");
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void whoWaitsIsOfferedWhatComesFree(View view) {
        Instant noon = Instant.parse("2026-12-10T04:00:00Z");
        UUID leave = PORTAL.bean(Blocks.class)
                .add("anlan-centre-investors", null, noon, noon.plusSeconds(6 * 3600), "培训", "manager");
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            Page page = context.newPage();
            page.navigate("/book/investor-session/wait");
            PageCheck.look(page, view, "wait");
            page.locator("#from").fill("2026-12-10");
            page.locator("#until").fill("2026-12-10");
            details(page, "其他");
            button(page, "发送验证码").click();
            PageCheck.look(page, view, "code");
            page.locator("#code").fill(code());
            button(page, "打开预约").click();
            assertThat(heading(page)).hasText("已经加入候补");
            PageCheck.look(page, view, "waiting");

            PORTAL.bean(Blocks.class).remove(leave, "manager");
            reloadUntil(page, "有空位了");
            PageCheck.look(page, view, "offered");
            button(page, "确认预约").click();
            assertThat(heading(page)).hasText("约好了");
        }
    }

    @Test
    void everythingGoesByKeyboard() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.DESK)) {
            Page page = context.newPage();
            page.navigate("/book/legal-consultation");
            page.locator(".slot__input").first().focus();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/book/hold/.*"));

            page.locator("#name").focus();
            page.keyboard().type("测试人");
            page.keyboard().press("Tab");
            page.keyboard().type(phone);
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            page.keyboard().press("Tab");
            page.keyboard().type("想问借条");
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            assertThat(page.locator("#consent")).isChecked();
            page.keyboard().press("Enter");
            assertThat(heading(page)).hasText("核对并确认");

            page.locator("#code").focus();
            page.keyboard().type(code());
            page.keyboard().press("Enter");
            assertThat(heading(page)).hasText("约好了");
        }
    }

    @Test
    void errorsTakeTheFocusAndLeadToTheirField() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.PHONE)) {
            Page page = context.newPage();
            page.navigate("/booking");
            page.locator("#phone").fill("12");
            button(page, "发送验证码").click();
            assertThat(page.locator(".errors")).isFocused();
            page.locator(".errors a").last().click();

            assertThat(page.locator("#phone")).isFocused();
            assertThat(page.locator("#phone")).hasValue("12");
        }
    }

    /** Housekeeping may be at it in this very moment; then it is the one that offers. */
    private static void reloadUntil(Page page, String heading) {
        for (int tries = 0; tries < 20 && !heading(page).textContent().equals(heading); tries++) {
            PORTAL.bean(Waitlist.class).offerAll();
            page.waitForTimeout(200);
            page.reload();
        }
        assertThat(heading(page)).hasText(heading);
    }

    private void fill(Page page, String category) {
        details(page, category);
        button(page, "下一步：核对").click();
        assertThat(heading(page)).hasText("核对并确认");
    }

    private void details(Page page, String category) {
        page.locator("#name").fill("测试人");
        page.locator("#phone").fill(phone);
        if (!category.isEmpty()) {
            page.getByLabel(category, new Page.GetByLabelOptions().setExact(true))
                    .check();
        }
        page.locator("#note").fill("想问借条");
        page.locator("#consent").check();
    }

    private String code() {
        return SMS.code(phone, codes++);
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
