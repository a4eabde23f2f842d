package org.famen.portal.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.TestBrowser;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.testing.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * What a screen reader has of ten pages on a phone, in its order: the accessibility tree as text. A change of it is read before
 * it is kept, by {@code ./test browser -pl portal -am -Dtest=ReadingOrderBrowserTest -Dreading-order=write}.
 */
class ReadingOrderBrowserTest {
    /** With bookings that no other test has made. */
    private static final PortalUnderTest PORTAL = PortalUnderTest.start(
                    Map.of("datasources.default.url", TestPostgres.createDatabase()))
            .awaitSchema();

    private static final Path KEPT = Path.of("src/test/resources/reading-order");
    private static final Path SEEN = Path.of("target/reading-order");
    private static final boolean WRITES = "write".equals(System.getProperty("reading-order"));

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/");
        pages.put("guide", "/guide/apply-for-legal-aid");
        pages.put("danger", "/search?q=我不想活了");
        pages.put("law", "/laws/桥铃法");
        pages.put("provision", "/laws/路灯法/8");
        pages.put("answer", "/consultation/boss-delays-wages");
        pages.put("route-step", "/route/wages?employed=否&left=昨天");
        pages.put("calculator", "/tools/court-fees?asked=what,amount,halved&what=财产案件&amount=35000&halved=是");
        pages.put("application", "/legal-aid/apply");
        pages.put("offices", "/help?near=月球&service=法律咨询");
        return pages;
    }

    @Test
    void readersHearThePagesInTheirOrder() throws IOException {
        var all = new SoftAssertions();
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.PHONE)) {
            Page page = context.newPage();
            for (Map.Entry<String, String> each : pages().entrySet()) {
                page.navigate(each.getValue());
                String heard = page.locator("body").ariaSnapshot() + "\n";
                Path kept = KEPT.resolve(each.getKey() + ".yaml");
                if (WRITES) {
                    write(kept, heard);
                }
                write(SEEN.resolve(each.getKey() + ".yaml"), heard);
                all.assertThat(heard)
                        .as("%s; all of what is heard now is in portal/%s", each.getValue(), SEEN)
                        .isEqualTo(Files.readString(kept));
            }
        }
        all.assertAll();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
