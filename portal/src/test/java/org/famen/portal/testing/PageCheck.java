package org.famen.portal.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** What holds of every page of a journey: axe is silent, nothing is wider than the window; a picture of it is kept if wanted. */
public final class PageCheck {
    private PageCheck() {}

    public static void look(Page page, View view, String name) {
        Pictures.take(page, name + "-" + view);
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("too wide: " + name)
                .isEqualTo(0);
        // It is a script itself.
        if (view.script()) {
            assertThat(new AxeBuilder(page)
                            .setLegacyMode(true).analyze().getViolations().stream()
                                    .flatMap(rule -> rule.getNodes().stream()
                                            .map(node -> rule.getId() + ": " + rule.getHelp() + " " + node.getHtml())))
                    .as("axe on " + name)
                    .isEmpty();
        }
    }
}
