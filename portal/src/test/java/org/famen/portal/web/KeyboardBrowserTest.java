package org.famen.portal.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.TestBrowser;
import org.famen.portal.testing.View;
import org.famen.portal.testing.ViewsAtOnce;
import org.junit.jupiter.api.Test;

/**
 * Every kind of page walked from its beginning to its end by the Tab key alone: whatever can be clicked is reached, what has
 * the focus is seen to have it, and nothing keeps it. Source: WCAG 2.1, 2.1.1, 2.1.2, 2.4.3 and 2.4.7.
 */
class KeyboardBrowserTest {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    private static final List<View> VIEWS = List.of(View.DESK, View.PHONE.withoutScript());

    /** Numbers what a hand could click, and tells how many there are; of radio buttons of a group the Tab key visits one. */
    private static final String NUMBER = """
            () => {
                const wanted = 'a[href], button, input, select, textarea, summary, [tabindex]';
                const groups = new Set();
                let count = 0;
                for (const element of document.querySelectorAll(wanted)) {
                    const shown = element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]');
                    if (!shown || element.disabled || element.tabIndex < 0 || element.type === 'hidden') continue;
                    if (element.type === 'radio') {
                        const group = element.form?.id + '/' + element.name;
                        const chosen = document.querySelector(`input[name="${element.name}"]:checked`);
                        if (groups.has(group) || (chosen && chosen !== element)) continue;
                        groups.add(group);
                    }
                    element.setAttribute('data-walk', count++);
                }
                return count;
            }""";

    /** A list of errors has the focus from the start; the walk begins above it. */
    private static final String TO_THE_TOP = """
            () => {
                document.body.tabIndex = -1;
                document.body.focus();
                document.body.removeAttribute('tabindex');
            }""";

    /** Number, place in the document, whether it is seen, and what it is. */
    private static final String FOCUSED = """
            () => {
                const element = document.activeElement;
                if (!element || element === document.body) return null;
                const marked = one => {
                    const style = getComputedStyle(one);
                    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                        || style.boxShadow !== 'none';
                };
                const box = element.getBoundingClientRect();
                return {
                    number: Number(element.dataset.walk ?? -1),
                    marked: marked(element) || marked(element.parentElement)
                        || [...element.children, element.nextElementSibling].some(one => one && marked(one)),
                    inside: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
                    what: element.outerHTML.slice(0, 160)
                };
            }""";

    @Test
    void theTabKeyReachesEverythingAndShowsWhereItIs() throws InterruptedException {
        ViewsAtOnce.check(VIEWS, (view, all) -> {
            try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
                Page page = context.newPage();
                for (String path : EveryPath.ALL) {
                    page.navigate(path);
                    walk(page, view + " " + path, all);
                }
            }
        });
    }

    private static void walk(Page page, String where, SoftAssertions all) {
        int count = page.evaluate(NUMBER) instanceof Integer it ? it : 0;
        all.assertThat(count).as("what can be clicked on " + where).isPositive();
        page.evaluate(TO_THE_TOP);
        Set<Integer> reached = new HashSet<>();
        int last = -1;
        // What opens when it gets the focus may add some.
        for (int step = 0; step < 2 * count + 10; step++) {
            page.keyboard().press("Tab");
            if (!(page.evaluate(FOCUSED) instanceof Map<?, ?> focused)) {
                break;
            }
            int number = focused.get("number") instanceof Integer it ? it : -1;
            if (number >= 0 && number == last) {
                // Year, month and day of a date are one after the other.
                continue;
            }
            if (number >= 0 && !reached.add(number)) {
                break;
            }
            all.assertThat(focused.get("marked"))
                    .as(where + ": it is seen where the focus is: " + focused.get("what"))
                    .isEqualTo(true);
            all.assertThat(focused.get("inside"))
                    .as(where + ": what has the focus is on the screen: " + focused.get("what"))
                    .isEqualTo(true);
            if (number >= 0) {
                all.assertThat(number)
                        .as(where + ": in the order of reading: " + focused.get("what"))
                        .isGreaterThan(last);
                last = number;
            }
        }
        all.assertThat(reached).as(where + ": all is reached").hasSize(count);
    }
}
