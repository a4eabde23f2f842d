package org.famen.portal.feedback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PageCheck;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Staff;
import org.famen.portal.testing.TestBrowser;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.testing.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody tells the bureau something, and is answered, in the demonstration city. */
class FeedbackBrowserTest {
    private static final String DATABASE = TestPostgres.createDatabase();
    private static final PortalUnderTest PORTAL =
            PortalUnderTest.start(Map.of("datasources.default.url", DATABASE)).awaitSchema();
    private static final Caller DESK = Staff.manager(PORTAL, DATABASE, "feedback");

    static Stream<View> views() {
        return Stream.of(View.DESK, View.PHONE).flatMap(view -> Stream.of(view, view.withoutScript()));
    }

    static Stream<View> widths() {
        return Stream.of(View.DESK, View.PHONE);
    }

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @ParameterizedTest
    @MethodSource("views")
    void aQuestionIsAskedAnsweredReadAndPublished(View view) {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            Page page = context.newPage();
            page.navigate("/feedback");
            PageCheck.look(page, view, "feedback-choose");
            link(page, "向司法局提问").click();
            button(page, "发送反馈").click();
            assertThat(page.locator(".errors a")).hasCount(2);
            PageCheck.look(page, view, "feedback-errors");
            page.locator("#text").fill("押金不退怎么办？合同已经到期。");
            page.locator("#publish").check();
            page.locator("#consent").check();
            button(page, "发送反馈").click();
            assertThat(heading(page)).hasText("收到了");
            PageCheck.look(page, view, "feedback-received");
            String reference = page.locator(".ticket__reference").first().textContent();
            String code = page.locator(".ticket__code").textContent();

            answer(view, reference);
            context.clearCookies();
            page.navigate("/feedback/status");
            page.locator("#reference").fill(reference);
            page.locator("#code").fill("HHHH-HHHH");
            button(page, "查看进度").click();
            assertThat(page.locator(".errors")).containsText("没有这个编号，或者查询码不对");
            page.locator("#code").fill(code);
            button(page, "查看进度").click();
            assertThat(heading(page)).hasText("已经答复");
            assertThat(page.locator(".note").first()).containsText("房东应当退");
            PageCheck.look(page, view, "feedback-answered");
            button(page, "删除我写的内容").click();
            assertThat(page.locator("[role=status]")).containsText("已经删除");
        }
    }

    @ParameterizedTest
    @MethodSource("widths")
    void anErrorIsToldFromTheFootOfAPageByKeyboard(View view) {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            Page page = context.newPage();
            page.navigate("/investors/glossary");
            link(page, "网站找错").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#page")).hasValue("/investors/glossary");
            page.locator("#text").focus();
            page.keyboard().type("有一个词看不懂");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            assertThat(page.locator("#consent")).isChecked();
            page.keyboard().press("Enter");
            assertThat(heading(page)).hasText("收到了");
        }
    }

    /** At the desk, in a window of its own. */
    private static void answer(View view, String reference) {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            context.addCookies(List.of(new Cookie("staff", DESK.cookie("staff"))
                    .setUrl(PORTAL.address().toString())));
            Page page = context.newPage();
            page.navigate("/desk/feedback");
            PageCheck.look(page, view, "feedback-desk");
            link(page, reference).click();
            PageCheck.look(page, view, "feedback-case");
            page.locator("#answer").fill("照《民法典》第七百一十条，房东应当退。");
            page.locator("input[name=state][value=answered]").check();
            button(page, "保存").click();
            assertThat(page.locator("[role=status]")).hasText("已经保存。");
            link(page, "写成公开问答").click();
            PageCheck.look(page, view, "feedback-draft");
            Download draft = page.waitForDownload(() -> button(page, "下载草稿").click());
            org.assertj.core.api.Assertions.assertThat(draft.suggestedFilename())
                    .endsWith(".md");
        }
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
