package org.famen.portal.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.famen.content.event.Event;
import org.famen.portal.testing.Codes;
import org.famen.portal.testing.PageCheck;
import org.famen.portal.testing.Staff;
import org.famen.portal.testing.TestBrowser;
import org.famen.portal.testing.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A day at the desk by keyboard: sign-in, who comes, what came of it, a walk-in, a closure, the export. */
class DeskDayBrowserTest {
    private static final DeskWorld WORLD = new DeskWorld();
    private static int count;

    static Stream<View> views() {
        return View.usual();
    }

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @ParameterizedTest
    @MethodSource("views")
    void aDayAtTheDesk(View view) throws IOException {
        WORLD.startAfresh();
        WORLD.book("talk", "east-1", "2026-11-24T13:30");
        WORLD.book("talk", "east-2", "2026-11-26T09:00");
        String login = "desk-day" + ++count;
        String secret = WORLD.newManager(login);
        try (BrowserContext context = TestBrowser.open(WORLD.portal().address(), view)) {
            Page page = context.newPage();
            page.navigate("/desk/today");
            signIn(page, login, secret);
            assertThat(heading(page)).containsText("11月24日（周二）的预约");
            look(page, view, "today");

            press(page.locator(".roster__do button").first());
            assertThat(page.locator(".roster__state").first()).hasText("已到");
            press(page.locator(".roster__who a").first());
            assertThat(page.locator("#done-note")).isVisible();
            look(page, view, "visit");
            page.getByLabel("申请法律援助").focus();
            page.keyboard().press("Space");
            page.locator("#done-note").focus();
            page.keyboard().type("材料齐全，已经转交");
            press(button(page, "登记办完"));
            assertThat(page.locator("[role=status]")).hasText("已经登记。");
            assertThat(page.locator(".notes")).containsText("材料齐全，已经转交");
            look(page, view, "done");

            walkIn(page, view);
            block(page, view);
            visit(page, view, "/desk/calendar");
            visit(page, view, "/desk/calendar?view=day&by=lawyer&date=2026-11-26");
            visit(page, view, "/desk/waitlist");
            // The audit is written by the database, whose clock nobody moves.
            LocalDate today = LocalDate.now(Event.ZONE);
            visit(page, view, "/desk/audit?from=" + today.minusDays(1) + "&until=" + today.plusDays(1));
            assertThat(page.locator(".audited").first()).isVisible();
            export(page, view);
        }
    }

    private static void signIn(Page page, String login, String secret) {
        page.locator("#login").focus();
        page.keyboard().type(login);
        page.keyboard().press("Tab");
        page.keyboard().insertText(Staff.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(heading(page)).hasText("输入验证码");
        page.locator("#code").focus();
        page.keyboard().type(Codes.of(secret, WORLD.portal().clock().instant().plusSeconds(30)));
        page.keyboard().press("Enter");
    }

    private static void walkIn(Page page, View view) {
        page.navigate("/desk/walk-in");
        look(page, view, "walk-in");
        page.locator("#service").selectOption("talk");
        press(button(page, "看空位"));
        assertThat(page.locator(".slot__input").first()).isVisible();
        look(page, view, "walk-in-form");
        press(button(page, "登记"));
        assertThat(page.locator(".errors")).hasCount(1);
        page.locator(".errors a").first().click();
        assertThat(page.locator("#slot")).isFocused();
        look(page, view, "walk-in-errors");
        page.locator(".slot__input").first().focus();
        page.keyboard().press("Space");
        page.locator("#name").focus();
        page.keyboard().insertText("李测试");
        page.keyboard().press("Tab");
        page.keyboard().type("10000092%03d".formatted(count));
        page.getByLabel("借款").focus();
        page.keyboard().press("Space");
        page.locator("#consent").focus();
        page.keyboard().press("Space");
        press(button(page, "登记"));
        assertThat(page.locator("h1 .visitstate")).hasText("已到");
    }

    private static void block(Page page, View view) {
        page.navigate("/desk/blocks");
        page.locator("#desk").selectOption("east-2");
        page.locator("#from").fill("2026-11-26T08:00");
        page.locator("#until").fill("2026-11-26T12:00");
        page.locator("#reason").focus();
        page.keyboard().insertText("装修");
        page.keyboard().press("Enter");
        assertThat(page.locator("[role=status]")).hasText("已经登记，这段时间不能再约。");
        assertThat(page.locator(".conflicts li")).hasCount(1);
        look(page, view, "blocks");
        press(page.locator(".conflicts a").first());
        press(page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName("改期").setExact(true)));
        assertThat(heading(page)).hasText("改期");
        look(page, view, "move");
    }

    private static void export(Page page, View view) throws IOException {
        page.navigate("/desk/figures?from=2026-11-23&until=2026-11-29");
        look(page, view, "figures");
        Download download = page.waitForDownload(() -> press(button(page, "导出表格（CSV）")));
        assertThat(Files.readString(download.path()))
                .contains("东二窗口", "已办完,申请法律援助")
                .doesNotContain("李测试", DeskWorld.NAME);
    }

    private static void visit(Page page, View view, String path) {
        page.navigate(path);
        look(page, view, path.replaceFirst("\\?from.*", ""));
    }

    private static void press(Locator control) {
        control.focus();
        control.page().keyboard().press("Enter");
    }

    private static void look(Page page, View view, String name) {
        PageCheck.look(page, view, "desk-" + name);
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
