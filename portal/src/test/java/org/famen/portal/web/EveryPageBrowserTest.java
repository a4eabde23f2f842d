package org.famen.portal.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.famen.portal.testing.Pictures;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.TestBrowser;
import org.famen.portal.testing.View;
import org.famen.portal.testing.ViewsAtOnce;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Every kind of page in every view: axe finds nothing, nothing is cut off, nothing is refused by the browser. */
class EveryPageBrowserTest {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    private static final PortalUnderTest WITHOUT_INDEX =
            PortalUnderTest.start(Map.of("famen.elasticsearch.url", "http://127.0.0.1:1"));

    private static final List<String> COLOUR_RULES = List.of("color-contrast", "link-in-text-block");

    /** What is dark or large on a phone is laid out by the same rules on a desk, with more room. */
    private static final List<View> VIEWS =
            List.of(View.DESK, View.PHONE, View.PHONE.inTheDark(), View.PHONE.withLargeLetters());

    @AfterAll
    static void close() {
        WITHOUT_INDEX.close();
    }

    @Test
    void isAccessibleWholeAndQuiet() throws InterruptedException {
        ViewsAtOnce.check(VIEWS, (view, all) -> {
            check(PORTAL, EveryPath.ALL, view, all);
            check(WITHOUT_INDEX, List.of("/", "/search?q=路灯"), view, all);
        });
    }

    private static void check(PortalUnderTest portal, List<String> paths, View view, SoftAssertions all) {
        try (BrowserContext context = TestBrowser.open(portal.address(), view)) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.type().matches("error|warning") && !isAboutTheStatus(message, page)) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);
            for (String path : paths) {
                page.navigate(path);
                check(page, path, view, all);
                all.assertThat(complaints).as("console of " + view + " " + path).isEmpty();
                complaints.clear();
            }
        }
    }

    private static void check(Page page, String path, View view, SoftAssertions all) {
        Pictures.take(page, view + " " + path);
        all.assertThat(axe(page, view).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + ": " + rule.getHelp() + " " + node.getHtml() + " "
                                        + node.getTarget())))
                .as("axe on " + view + " " + path)
                .isEmpty();
        all.assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("too wide: " + view + " " + path)
                .isEqualTo(0);
    }

    /** The dark view differs in its colours alone, and there are no frames, for which alone the other mode is. */
    private static AxeBuilder axe(Page page, View view) {
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
        return view.dark() ? axe.withRules(COLOUR_RULES) : axe;
    }

    /** Chromium complains about the status of error pages, which is what they are for. */
    private static boolean isAboutTheStatus(ConsoleMessage message, Page page) {
        return message.text().startsWith("Failed to load resource: the server responded with a status of")
                && message.location().startsWith(page.url());
    }
}
