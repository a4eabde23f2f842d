package org.famen.portal.paper;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.famen.portal.testing.PageCheck;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.TestBrowser;
import org.famen.portal.testing.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A worker writes an application for arbitration, on a phone and without script too. */
class PaperBrowserTest {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();

    @TempDir
    private Path folder = Path.of("");

    static Stream<View> views() {
        return View.usual();
    }

    @ParameterizedTest
    @MethodSource("views")
    void aWorkerWritesAnApplication(View view) throws IOException {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            Page page = context.newPage();
            page.navigate("/papers");
            page.locator("main")
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("劳动仲裁申请书"))
                    .click();
            button(page, "开始写").click();
            PageCheck.look(page, view, "paper-first");
            page.locator("#name").fill("安小河");
            page.locator("#identity").fill("123");
            button(page, "下一步").click();
            PageCheck.look(page, view, "paper-errors");
            assertThat(page.locator(".errors li")).hasCount(3);
            assertThat(page.locator("#identity")).hasValue("123");
            page.locator("#identity").fill("");
            page.locator("#home").fill("安澜市河村区柳湾镇1号");
            page.locator("#phone").fill("0000-5550101");
            button(page, "下一步").click();

            assertThat(page.locator("h1")).hasText("被申请人");
            page.locator("[id='company.1']").fill("安澜市长桥钢构有限公司");
            page.locator("[id='company-home.1']").fill("工业路9号");
            button(page, "再加一个：被申请人").click();
            PageCheck.look(page, view, "paper-two");
            button(page, "删掉：被申请人（2）").click();
            button(page, "回到上一步").click();
            assertThat(page.locator("#name")).hasValue("安小河");
            button(page, "下一步").click();
            assertThat(page.locator("[id='company.1']")).hasValue("安澜市长桥钢构有限公司");
            button(page, "下一步").click();

            page.getByLabel("支付拖欠的工资").check();
            button(page, "下一步").click();
            // What follows from the answer is asked, and complained of by nobody.
            assertThat(page.locator(".errors")).hasCount(0);
            page.locator("#wages").fill("2万");
            button(page, "先看看写成什么样").click();
            PageCheck.look(page, view, "paper-review");
            assertThat(page.locator("main")).containsText("20,000元");
            Download download =
                    page.waitForDownload(() -> button(page, "下载 Word 文件").click());
            assertThat(words(download)).contains("支付拖欠的工资20,000元", "安小河", "安澜市长桥钢构有限公司");
            Download kept =
                    page.waitForDownload(() -> button(page, "存成文件，以后接着写").click());
            assertThat(kept.suggestedFilename()).isEqualTo("劳动仲裁申请书.json");
            button(page, "打印").click();
            PageCheck.look(page, view, "paper-print");
            assertThat(page.locator(".sheet h1")).hasText("劳动人事争议仲裁申请书");

            Path file = folder.resolve("kept.json");
            kept.saveAs(file);
            page.navigate("/papers/labour-arbitration");
            page.locator("#file").setInputFiles(file);
            button(page, "打开，接着写").click();
            // One goes on where something is still open.
            assertThat(page.locator("h1")).hasText("事实和理由");
            button(page, "回到上一步").click();
            assertThat(page.locator("#wages")).hasValue("2万");
        }
    }

    /** Tab and Enter alone, as with a switch: Enter in a field goes on, and takes nothing away. */
    @Test
    void itGoesByKeyboard() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.PHONE.withoutScript())) {
            Page page = context.newPage();
            page.navigate("/papers/labour-arbitration");
            button(page, "开始写").focus();
            page.keyboard().press("Enter");
            page.locator("#name").focus();
            page.keyboard().type("安小河");
            page.locator("#home").focus();
            page.keyboard().type("柳湾镇");
            page.locator("#phone").focus();
            page.keyboard().type("0000-5550101");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("被申请人");
            page.locator("[id='company.1']").focus();
            page.keyboard().type("甲公司");
            page.keyboard().press("Tab");
            page.keyboard().type("乙地");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("仲裁请求");
        }
    }

    private static String words(Download download) throws IOException {
        try (InputStream file = download.createReadStream();
                XWPFDocument document = new XWPFDocument(file);
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private static Locator button(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
