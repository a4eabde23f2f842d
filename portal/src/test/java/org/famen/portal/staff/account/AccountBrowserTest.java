package org.famen.portal.staff.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.famen.portal.testing.Codes;
import org.famen.portal.testing.PageCheck;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Staff;
import org.famen.portal.testing.TestBrowser;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.testing.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From the one-time link to another password of one's own, by keyboard. */
class AccountBrowserTest {
    private static final String DATABASE = TestPostgres.createDatabase();
    private static final PortalUnderTest PORTAL = PortalUnderTest.startOn(DATABASE, Map.of());
    private static final String CHOSEN = "雨停以后花园里全是蜗牛和蚂蚁";
    private static int count;

    static Stream<View> views() {
        return View.usual();
    }

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @ParameterizedTest
    @MethodSource("views")
    void anAccountOfOnesOwn(View view) throws IOException {
        String login = "account" + ++count;
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            Page page = context.newPage();
            String link = Staff.link(DATABASE, login);
            page.navigate(link);
            if (!view.script()) {
                page.locator("#link").fill(link);
                page.locator("form[data-from-fragment] button").click();
            }
            page.waitForURL("**/desk/welcome/password");
            PageCheck.look(page, view, "account-welcome");
            String secret = page.locator(".secret").textContent().replace(" ", "");
            type(page, "password", Staff.PASSWORD);
            type(page, "again", Staff.PASSWORD);
            send(page, "code", code(secret));
            assertThat(heading(page)).hasText("登录工作台");
            PageCheck.look(page, view, "account-sign-in");

            PORTAL.clock().advance(Duration.ofMinutes(1));
            type(page, "login", login);
            send(page, "password", Staff.PASSWORD);
            assertThat(heading(page)).hasText("输入验证码");
            PageCheck.look(page, view, "account-code");
            send(page, "code", code(secret));

            Locator own = page.locator(".deskbar").getByText("管理员" + login);
            own.focus();
            page.keyboard().press("Enter");
            assertThat(heading(page)).hasText("我的账号");
            PageCheck.look(page, view, "account");
            change(page, "123456");
            assertThat(page.locator(".errors__title")).containsText("密码没有改");
            PageCheck.look(page, view, "account-refused");
            PORTAL.clock().advance(Duration.ofMinutes(1));
            change(page, code(secret));
            assertThat(page.locator("[role=status]").first()).hasText("密码改好了。别处的登录都退出了。");
            PageCheck.look(page, view, "account-changed");
        }
    }

    @Test
    void aPasswordIsShownAndHidden() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.DESK)) {
            Page page = context.newPage();
            page.navigate("/desk/sign-in");
            Locator password = page.locator("#password");
            password.fill(CHOSEN);
            Locator reveal = page.getByText("显示密码");
            assertThat(password).hasAttribute("type", "password");
            reveal.focus();
            page.keyboard().press("Space");
            assertThat(password).hasAttribute("type", "text");
            assertThat(reveal).hasAttribute("aria-pressed", "true");
            page.keyboard().press("Space");
            assertThat(password).hasAttribute("type", "password");
            assertThat(password).hasValue(CHOSEN);
        }
    }

    private static void change(Page page, String code) {
        type(page, "current", Staff.PASSWORD);
        type(page, "password", CHOSEN);
        type(page, "again", CHOSEN);
        send(page, "code", code);
    }

    private static void type(Page page, String field, String text) {
        page.locator("#" + field).focus();
        page.keyboard().insertText(text);
    }

    /** The last line ends with Enter. */
    private static void send(Page page, String field, String text) {
        type(page, field, text);
        page.keyboard().press("Enter");
    }

    private static String code(String secret) {
        return Codes.of(secret, PORTAL.clock().instant());
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
