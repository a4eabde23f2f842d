package org.famen.portal.enforcement.ledger;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
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

/** A clue is told, and the desk brings it to its end, in the demonstration city. */
class LedgerBrowserTest {
    private static final String DATABASE = TestPostgres.createDatabase();
    private static final PortalUnderTest PORTAL =
            PortalUnderTest.start(Map.of("datasources.default.url", DATABASE)).awaitSchema();
    private static final Caller DESK = Staff.manager(PORTAL, DATABASE, "ledger");

    static Stream<View> views() {
        return Stream.of(View.DESK, View.PHONE, View.PHONE.withoutScript());
    }

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @ParameterizedTest
    @MethodSource("views")
    void aClueIsVerifiedPutRightAndClosedWithEvidence(View view) {
        try (BrowserContext citizen = TestBrowser.open(PORTAL.address(), view);
                BrowserContext desk = TestBrowser.open(PORTAL.address(), view)) {
            desk.addCookies(List.of(new Cookie("staff", DESK.cookie("staff"))
                    .setUrl(PORTAL.address().toString())));
            Page told = citizen.newPage();
            told.navigate("/enforcement");
            link(told, "反映执法问题").click();
            told.locator("#agency").fill("城管局");
            told.locator("#text").fill("店门口的招牌大了一点就罚两千元。");
            told.locator("#consent").check();
            button(told, "发送反馈").click();
            String reference = told.locator(".ticket__reference").first().textContent();

            Page page = desk.newPage();
            page.navigate("/desk/feedback");
            link(page, reference).click();
            button(page, "列入执法监督台账").click();
            PageCheck.look(page, view, "ledger-entry");
            step(page, "verifying");
            page.locator("input[name=state][value=verified]").check();
            button(page, "保存").click();
            assertThat(page.locator(".errors a")).hasCount(2);
            PageCheck.look(page, view, "ledger-errors");
            page.locator("#problem").fill("一家早餐店的招牌略超尺寸就被罚款");
            page.locator("#type").selectOption("DISPROPORTIONATE");
            step(page, "verified");
            page.locator("#measure").fill("撤销处罚并退款");
            page.locator("#due").fill("2030-12-31");
            step(page, "rectifying");
            step(page, "checking");
            page.locator("input[name=state][value=closed]").check();
            button(page, "保存").click();
            assertThat(page.locator(".errors")).containsText("没有证明材料不能办结");
            page.locator("#evidence").fill("撤销处罚决定书；退款凭证");
            page.locator("#answer").fill("查实了，罚款已经退还。");
            step(page, "closed");
            page.navigate("/desk/ledger?closed=1");
            assertThat(page.locator("main")).containsText("一家早餐店的招牌略超尺寸就被罚款");
            PageCheck.look(page, view, "ledger-closed");

            told.reload();
            assertThat(told.locator("h1")).hasText("已经答复");
        }
    }

    private static void step(Page page, String state) {
        page.locator("input[name=state][value=" + state + "]").check();
        button(page, "保存").click();
        assertThat(page.locator("[role=status]")).hasText("已经保存。");
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
