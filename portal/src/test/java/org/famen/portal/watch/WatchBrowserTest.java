package org.famen.portal.watch;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.famen.portal.notify.Dispatcher;
import org.famen.portal.testing.PageCheck;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.TestBrowser;
import org.famen.portal.testing.TestMail;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.testing.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody follows a provision, confirms it by the link of the mail, and ends it. */
class WatchBrowserTest {
    private static final TestMail MAIL = new TestMail();
    private static final PortalUnderTest PORTAL = open();
    private static final Pattern LINK = Pattern.compile("/watch/confirm/\\S+");
    private static int readers;

    private static PortalUnderTest open() {
        Map<String, Object> settings = new HashMap<>(MAIL.settings());
        settings.put("datasources.default.url", TestPostgres.createDatabase());
        return PortalUnderTest.start(settings).awaitSchema();
    }

    static Stream<View> views() {
        return View.usual();
    }

    @AfterAll
    static void close() {
        PORTAL.close();
        MAIL.close();
    }

    @ParameterizedTest
    @MethodSource("views")
    void aProvisionIsFollowedConfirmedAndLeft(View view) {
        String reader = "reader" + ++readers + "@law.example.org";
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            Page page = context.newPage();
            page.navigate("/laws/路灯法/3");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("有变化时通知我"))
                    .click();
            assertThat(page.locator("h1")).hasText("关注《路灯法》第三条");
            PageCheck.look(page, view, "watch-form");
            button(page, "发送确认邮件");
            assertThat(page.locator(".errors a")).hasCount(2);
            PageCheck.look(page, view, "watch-errors");
            page.locator("#email").fill(reader);
            page.locator("#consent").check();
            button(page, "发送确认邮件");
            assertThat(page.locator("h1")).hasText("请看看您的邮箱");
            PageCheck.look(page, view, "watch-sent");

            page.navigate(confirmLink(reader));
            PageCheck.look(page, view, "watch-confirm");
            button(page, "确认关注");
            assertThat(page.locator("h1")).hasText("已经关注");
            PageCheck.look(page, view, "watch-confirmed");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("退订"))
                    .click();
            PageCheck.look(page, view, "watch-end");
            button(page, "退订这一个");
            assertThat(page.locator("h1")).hasText("没有这个关注了");
            PageCheck.look(page, view, "watch-ended");
        }
    }

    private static String confirmLink(String reader) {
        long end = System.currentTimeMillis() + 30_000;
        while (MAIL.lettersTo(reader).isEmpty() && System.currentTimeMillis() < end) {
            PORTAL.bean(Dispatcher.class).sendAllDue();
        }
        Matcher link = LINK.matcher(MAIL.lettersTo(reader).getFirst().text());
        org.assertj.core.api.Assertions.assertThat(link.find()).isTrue();
        return link.group();
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
