package org.famen.portal.checkup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.famen.content.city.CityContent;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PageCheck;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Staff;
import org.famen.portal.testing.TestBrowser;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.testing.TestSms;
import org.famen.portal.testing.View;
import org.famen.portal.timetable.Publication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A business checks itself, takes what it found to a lawyer and gets a report, in the demonstration city. */
class CheckupBrowserTest {
    private static final String DATABASE = TestPostgres.createDatabase();
    private static final TestSms SMS = new TestSms();
    private static final PortalUnderTest PORTAL = start();
    private static final Caller DESK = desk();
    private static int phones;

    private final String phone = "1000009%04d".formatted(++phones);

    private static PortalUnderTest start() {
        Map<String, Object> settings = new HashMap<>(SMS.settings());
        settings.put("datasources.default.url", DATABASE);
        return PortalUnderTest.start(settings).awaitSchema();
    }

    /** The command that invites has the test's small city, whose timetable it publishes; the portal's own comes back. */
    private static Caller desk() {
        Caller manager = Staff.manager(PORTAL, DATABASE, "checkups");
        PORTAL.bean(Publication.class).publish(PORTAL.bean(CityContent.class));
        return manager;
    }

    static Stream<View> views() {
        return Stream.of(View.DESK, View.PHONE).flatMap(view -> Stream.of(view, view.withoutScript()));
    }

    static Stream<View> widths() {
        return Stream.of(View.DESK, View.PHONE);
    }

    @AfterAll
    static void close() {
        PORTAL.close();
        SMS.close();
    }

    @ParameterizedTest
    @MethodSource("views")
    void aBusinessChecksItselfBooksAndGetsAReport(View view) {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            Page page = context.newPage();
            checkItself(page, view);
            takeThePointsAlong(page, view);
            String booking = book(page);
            link(page, "法律体检报告").click();
            assertThat(page.locator(".panel").first()).containsText("报告还没有写好");
            write(view);
            page.reload();
            assertThat(heading(page)).hasText("法律体检报告");
            assertThat(page.locator(".point__title").first()).containsText("合同：书面合同");
            PageCheck.look(page, view, "report");
            link(page, "预约复查").click();
            assertThat(page).hasURL(Pattern.compile(".*/book/business-checkup.*"));
            org.assertj.core.api.Assertions.assertThat(booking).startsWith("/booking/");
        }
    }

    @ParameterizedTest
    @MethodSource("widths")
    void theSelfCheckGoesByKeyboard(View view) {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            Page page = context.newPage();
            page.navigate("/checkup");
            link(page, "开始自查").focus();
            page.keyboard().press("Enter");
            assertThat(heading(page)).hasText("合同");
            page.locator("input[name=contract-written]").first().focus();
            page.keyboard().press("Space");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("input[name=contract-written][value=no]")).isChecked();
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            assertThat(page.locator("input[name=contract-authority]:checked")).hasCount(1);
            page.keyboard().press("Enter");
            assertThat(heading(page)).hasText("劳动用工");
            page.locator("button")
                    .filter(new Locator.FilterOptions().setHasText("看风险卡"))
                    .focus();
            page.keyboard().press("Enter");
            assertThat(heading(page)).hasText("企业法律风险卡");
            assertThat(page.locator(".finding--red")).hasCount(1);
            assertThat(page.locator(".finding--open")).hasCount(7);
            page.locator("input[name=points]").first().focus();
            page.keyboard().press("Space");
            assertThat(page.locator("input[name=points]").first()).not().isChecked();
            page.keyboard().press("Enter");
            assertThat(heading(page)).hasText("预约法律体检");
        }
    }

    /** Only 书面合同 is red, only 自己的商标 amber; the rest is green. */
    private static void checkItself(Page page, View view) {
        page.navigate("/checkup");
        PageCheck.look(page, view, "start");
        link(page, "开始自查").click();
        for (int step = 1; step <= 8; step++) {
            if (step == 1) {
                PageCheck.look(page, view, "step");
            }
            for (Locator question : page.locator(".quiz").all()) {
                question.getByLabel("不适用").check();
            }
            if (step == 1) {
                page.locator("input[name=contract-written][value=no]").check();
            }
            if (step == 4) {
                page.locator("input[name=ip-trademark][value=unsure]").check();
            }
            page.locator("button.button--primary").click();
        }
        assertThat(heading(page)).hasText("企业法律风险卡");
        assertThat(page.locator(".lead")).hasText("1 项高风险，1 项中风险，6 项低风险。");
        assertThat(page.locator(".finding--red .point__basis").first()).hasText("《民法典》第四百六十九条");
        PageCheck.look(page, view, "card");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".point__take").first()).isHidden();
        assertThat(page.locator(".head")).isHidden();
        assertThat(page.locator(".point").first()).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        String address = page.url();
        page.navigate("/");
        page.navigate(address);
        assertThat(page.locator(".lead")).hasText("1 项高风险，1 项中风险，6 项低风险。");
    }

    private static void takeThePointsAlong(Page page, View view) {
        page.locator("button")
                .filter(new Locator.FilterOptions().setHasText("带着这些问题"))
                .click();
        assertThat(page.locator(".panel li").first()).hasText("合同：书面合同");
        PageCheck.look(page, view, "take");
        page.locator("a.button--primary[href*='/book/business-checkup?']").click();
        page.locator(".daytile").last().click();
        page.locator("#times .slot__input").first().check();
        page.getByText("保留这个时间", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#share")).not().isChecked();
        assertThat(page.locator(".ticks li").first()).hasText("合同：书面合同");
        PageCheck.look(page, view, "points");
    }

    /** @return where the booking is */
    private String book(Page page) {
        page.locator("#share").check();
        page.locator("#name").fill("测试人");
        page.locator("#phone").fill(phone);
        page.locator("#company").fill("安澜测试商行");
        page.locator("#credit-code").fill("91350100M000100Y43");
        page.locator("input[name=size]").first().check();
        page.locator("input[name=category]").first().check();
        page.locator("#consent").check();
        page.getByText("下一步：核对").click();
        assertThat(page.locator(".facts").last()).containsText("合同：书面合同");
        page.locator("#code").fill(SMS.code(phone, 0));
        page.getByText("确认预约").click();
        assertThat(heading(page)).hasText("约好了");
        return java.net.URI.create(page.url()).getPath();
    }

    /** By a lawyer, in a window of their own. */
    private void write(View view) {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            context.addCookies(List.of(new Cookie("staff", DESK.cookie("staff"))
                    .setUrl(PORTAL.address().toString())));
            Page page = context.newPage();
            page.navigate("/desk/checkups");
            PageCheck.look(page, view, "reports");
            page.locator(".row")
                    .filter(new Locator.FilterOptions().setHasText("还没有写"))
                    .first()
                    .locator("a")
                    .click();
            assertThat(page.locator("#point-0")).hasValue("合同：书面合同");
            PageCheck.look(page, view, "write");
            page.locator("#articles-0").fill("《民法典》469");
            page.locator("button[value=deliver]").click();
            assertThat(page.locator(".errors a")).hasCount(1);
            PageCheck.look(page, view, "write-errors");
            page.locator("#articles-0").fill("《民法典》第四百六十九条");
            page.locator("#until-0").fill("2026-12-31");
            page.locator("button[value=deliver]").click();
            assertThat(page.locator("[role=status]")).hasText("已经交给企业。");
            page.navigate("/desk/self-checks");
            assertThat(heading(page)).containsText("合同红得最多");
            PageCheck.look(page, view, "figures");
        }
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
