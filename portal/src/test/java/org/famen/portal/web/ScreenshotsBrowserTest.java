package org.famen.portal.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.TestBrowser;
import org.famen.portal.testing.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Takes the pictures of docs/images anew: {@code ./test browser -pl portal -am -Dtest=ScreenshotsBrowserTest
 * -Dscreenshots=docs/images}.
 */
@EnabledIfSystemProperty(named = "screenshots", matches = ".+", disabledReason = "takes pictures on demand alone")
class ScreenshotsBrowserTest {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    private static final int HEIGHT = 900;

    @Test
    void theMainPages() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.DESK)) {
            Page page = context.newPage();
            page.setViewportSize(View.DESK.width(), HEIGHT);
            pages().forEach((name, path) -> {
                Assertions.assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
                page.screenshot(new Page.ScreenshotOptions().setPath(folder().resolve(name + ".png")));
            });
        }
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/");
        pages.put("search", "/search?q=打碎路灯");
        pages.put("law", "/laws/路灯法");
        pages.put("help", "/help?near=柳湾镇");
        pages.put("guide", "/guide/apply-for-legal-aid");
        pages.put("events", "/events/2026-12");
        pages.put("risks", "/risks");
        pages.put("figures", "/figures");
        pages.put("investors", "/investors");
        pages.put("ways", "/route/false-statement/all");
        pages.put("culture", "/culture");
        return pages;
    }

    private static Path folder() {
        return Path.of(System.getProperty("famen.root", "..")).resolve(System.getProperty("screenshots", ""));
    }
}
