package org.famen.portal.application;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PageCheck;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.Staff;
import org.famen.portal.testing.TestBrowser;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.testing.TestSms;
import org.famen.portal.testing.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Applicant, helper, acceptance desk, decision maker, mediator: each in a browser, in the demonstration city. */
class ApplicationBrowserTest {
    private static final String DATABASE = TestPostgres.createDatabase();
    private static final TestSms SMS = new TestSms();
    private static final PortalUnderTest PORTAL = start();
    private static final Caller DESK = Staff.manager(PORTAL, DATABASE, "applications");
    private static final Caller BUREAU = Staff.manager(PORTAL, DATABASE, "bureau");
    private static final String PHONE = "10000053333";

    private static PortalUnderTest start() {
        Map<String, Object> settings = new HashMap<>(SMS.settings());
        settings.put("datasources.default.url", DATABASE);
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

    @BeforeEach
    void forgetTries() {
        Sql.of(PORTAL).run("DELETE FROM attempt; UPDATE application SET phone_hash = NULL");
    }

    @ParameterizedTest
    @MethodSource("views")
    void wagesAreAppliedForRefusedObjectedToGrantedAppointedAndClosed(View view) throws IOException {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            Page page = context.newPage();
            page.navigate("/legal-aid");
            PageCheck.look(page, view, "legal-aid");
            page.locator("input[name=matter][value=wages]").check();
            page.locator("input[name=means][value=unsure]").check();
            page.locator("input[name=migrant]").check();
            button(page, "看一看").click();
            assertThat(page.locator("#verdict h2")).hasText("看起来可以申请，而且不看收入");
            PageCheck.look(page, view, "legal-aid-verdict");
            button(page, "带着这些信息申请法律援助").click();
            button(page, "提交申请").click();
            assertThat(page.locator(".errors a")).hasCount(6);
            PageCheck.look(page, view, "legal-aid-errors");
            page.locator("#place").selectOption("青禾县");
            page.locator("#facts").fill("做了三个月，工钱一分没有给。");
            page.locator("#name").fill("王测试");
            page.locator("#phone").fill(PHONE);
            page.locator("#truth").check();
            page.locator("#consent").check();
            button(page, "提交申请").click();
            assertThat(heading(page)).hasText("收到了");
            PageCheck.look(page, view, "application-received");
            String reference = page.locator(".ticket__reference").first().textContent();
            page.locator("#file").setInputFiles(new FilePayload("a.png", "image/png", picture()));
            button(page, "上传").click();
            assertThat(page.locator("#files li a")).hasCount(1);
            PageCheck.look(page, view, "application-files");

            String address = desk(view, DESK, reference, at -> {
                Download file = at.waitForDownload(
                        () -> at.locator("section a[href*='/files/']").click());
                org.assertj.core.api.Assertions.assertThat(file.suggestedFilename())
                        .endsWith(".png");
                button(at, "受理").click();
                // What can't be taken back takes two presses.
                assertThat(button(at, "申请人撤回")).isHidden();
                open(at, "申请人撤回");
                assertThat(button(at, "申请人撤回")).isVisible();
                open(at, "不予援助").locator("textarea").fill("写的是货款。");
                button(at, "不予援助").click();
                assertThat(at.locator("[role=status]")).hasText("已经保存。");
            });
            page.reload();
            assertThat(heading(page)).hasText("决定不予法律援助");
            PageCheck.look(page, view, "application-refused");
            page.locator("form[action$='/object'] textarea").fill("是工钱，有考勤。");
            button(page, "提出异议").click();
            assertThat(heading(page)).hasText("异议已收到");
            desk(view, DESK, reference, at -> {
                open(at, "维持原决定").locator("textarea").fill("维持");
                button(at, "维持原决定").click();
                assertThat(at.locator(".errors__title")).containsText("没有作过原决定的人");
            });
            desk(view, BUREAU, reference, at -> {
                open(at, "给予援助").locator("textarea").fill("确是工钱。");
                button(at, "给予援助").click();
                open(at, "指派承办人").locator("#person-appointed").fill("赵律师，安澜临岸律师事务所");
                at.locator("#phone-appointed").fill("0000-5550133");
                button(at, "指派承办人").click();
                open(at, "告诉申请人办理情况").locator("textarea").fill("已经申请仲裁。");
                button(at, "告诉申请人").click();
                open(at, "结案").locator("textarea").fill("工钱拿到了。");
                button(at, "结案").click();
            });
            page.reload();
            assertThat(heading(page)).hasText("已经办结");
            assertThat(page.locator(".notes")).containsText("赵律师");
            PageCheck.look(page, view, "application-closed");
            page.locator("input[name=rating][value=great]").check();
            button(page, "发送评价").click();
            assertThat(page.getByText("谢谢您的评价。")).isVisible();
            button(page, "删除我填的信息").click();
            assertThat(page.locator("[role=status]")).containsText("已经删除");
            org.assertj.core.api.Assertions.assertThat(address).startsWith("/desk/applications/");
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void aHelperAppliesByAOneTimeLink(View view) {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            context.addCookies(List.of(staff(DESK)));
            Page page = context.newPage();
            page.navigate("/desk/applications/links");
            PageCheck.look(page, view, "helper-links");
            page.locator("input[value=mediation]").check();
            button(page, "开一个链接").click();
            String link = page.locator(".link-once").textContent();
            PageCheck.look(page, view, "helper-link-made");
            context.clearCookies();
            page.navigate(view.script() ? link : link.split("#")[0]);
            if (!view.script()) {
                page.locator("#link").fill(link);
                button(page, "打开").click();
            }
            assertThat(heading(page)).hasText("申请人民调解");
            PageCheck.look(page, view, "helper-form");
            page.locator("#helper").fill("李帮忙");
            page.locator("#relation").selectOption("adviser");
            page.locator("input[name=matter][value=neighbours]").check();
            page.locator("#place").selectOption("青禾县 柳湾镇");
            page.locator("#facts").fill("隔壁的水沟堵到我家门口。");
            page.locator("#other").fill("隔壁");
            page.locator("#name").fill("王测试");
            page.locator("#phone").fill(PHONE);
            page.locator("#consent").check();
            button(page, "提交申请").click();
            assertThat(heading(page)).hasText("收到了");
            assertThat(page.locator(".ticket")).containsText("柳湾镇");
            String reference = page.locator(".ticket__reference").first().textContent();
            desk(view, DESK, reference, at -> {
                button(at, "受理").click();
                open(at, "调解方案（一案一策）").locator("input[value=low]").check();
                at.locator("#person-plan").fill("赵调解");
                at.locator("#day-plan").fill("2026-12-10");
                at.locator("#text-plan").fill("先看现场。");
                button(at, "保存方案").click();
                open(at, "达成协议").locator("#effective-on-agreed").fill("2026-11-24");
                at.locator("#day-agreed").fill("2026-12-31");
                at.locator("#text-agreed").fill("月底以前疏通。");
                button(at, "达成协议").click();
                assertThat(at.locator("[role=status]")).hasText("已经保存。");
                PageCheck.look(at, view, "application-agreed-desk");
            });
            page.reload();
            assertThat(heading(page)).hasText("达成了协议");
        }
    }

    /**
     * By keys alone on a phone of 360 px: how many they are, and how long they take at the rate of somebody who types slowly
     * (Card, Moran and Newell, The Keystroke-Level Model, 1980: 0.5 s a key for the worst typist) and thinks 1.35 s before each
     * field. A Chinese character takes four keys of an input method.
     */
    @Test
    void fiveMinutesAreEnoughForWages() {
        View view = new View(360, false, false, true);
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            Page page = context.newPage();
            page.navigate("/legal-aid/apply");
            Keys keys = new Keys(page);
            keys.until("input[name=matter]");
            keys.press("Space");
            keys.until("#place");
            keys.press("ArrowDown");
            keys.press("ArrowDown");
            keys.until("#facts");
            keys.type("在工地做了三个月，老板欠我两万四千块工钱，一直拖着不给。我有考勤表和他写的欠条。想要回工钱。", 4);
            keys.until("#other");
            keys.type("青禾某建筑队", 4);
            keys.until("input[name=means]");
            keys.press("Space");
            keys.until("input[name=migrant]");
            keys.press("Space");
            keys.until("#truth");
            keys.press("Space");
            keys.until("#name");
            keys.type("王测试", 4);
            keys.until("#phone");
            keys.type(PHONE, 1);
            keys.until("#consent");
            keys.press("Space");
            keys.press("Enter");
            assertThat(heading(page)).hasText("收到了");
            double seconds = keys.pressed * 0.5 + keys.fields * 1.35;
            System.out.printf(
                    "application on 360 px: %d keys, %d fields, %.0f s at half a second a key%n",
                    keys.pressed, keys.fields, seconds);
            org.assertj.core.api.Assertions.assertThat(seconds).isLessThan(300);
        }
    }

    /** Counts what is pressed. */
    private static final class Keys {
        private final Page page;
        private int pressed;
        private int fields;

        Keys(Page page) {
            this.page = page;
        }

        void press(String key) {
            page.keyboard().press(key);
            pressed++;
        }

        void until(String selector) {
            fields++;
            for (int tabs = 0; tabs < 60; tabs++) {
                press("Tab");
                if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                    return;
                }
            }
            throw new AssertionError("no way by keys to " + selector);
        }

        void type(String text, int keysACharacter) {
            pressed += text.length() * keysACharacter;
            page.keyboard().type(text);
        }
    }

    private interface Work {
        void on(Page page);
    }

    /** At the desk, in a window of its own. @return address of the application there */
    private static String desk(View view, Caller member, String reference, Work work) {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            context.addCookies(List.of(staff(member)));
            Page page = context.newPage();
            page.navigate("/desk/applications");
            PageCheck.look(page, view, "applications-desk");
            if (link(page, reference).count() == 0) {
                page.navigate("/desk/applications?ended=1");
            }
            link(page, reference).click();
            PageCheck.look(page, view, "application-desk");
            work.on(page);
            return page.url().replace(PORTAL.address().toString(), "");
        }
    }

    private static Cookie staff(Caller member) {
        return new Cookie("staff", member.cookie("staff"))
                .setUrl(PORTAL.address().toString());
    }

    /** Unfolds a step. */
    private static Locator open(Page page, String step) {
        Locator details = page.locator("details.panel")
                .filter(new Locator.FilterOptions().setHas(page.locator("summary:text-is('" + step + "')")));
        details.locator("summary").click();
        return details;
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
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
