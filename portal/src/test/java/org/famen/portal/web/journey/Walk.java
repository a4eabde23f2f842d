package org.famen.portal.web.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.net.URI;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.portal.testing.TestBrowser;
import org.famen.portal.testing.View;

/** Makes a journey in a real browser. What is not on the screen is scrolled to by hand, and whatever is missing ends the walk. */
final class Walk {
    private static final View PHONE = new View(390, false, false, true);
    private static final int PHONE_HEIGHT = 740;
    private static final int MAX_SWIPES = 60;
    private static final int MAX_TABS = 200;
    private static final int PATIENCE_MILLIS = 30_000;
    private static final int BETWEEN_MILLIS = 200;

    /** Whether a finger could be put on it: 0, or the way in which it lies. */
    private static final String AWAY = """
            element => {
                const box = element.getClientRects()[0];
                const x = box.x + box.width / 2, y = box.y + box.height / 2;
                const there = document.elementFromPoint(x, y);
                return element.contains(there) || there?.parentElement?.closest('label')?.contains(element) ? 0
                    : y < innerHeight / 2 ? -1 : 1;
            }""";

    /** People leave a fifth of a screen to go on reading from. */
    private static final String SWIPE = """
            (element, way) => {
                const scrolls = box => box.scrollHeight > box.clientHeight
                    && /auto|scroll/.test(getComputedStyle(box).overflowY);
                let box = element.parentElement;
                while (box !== null && !scrolls(box)) box = box.parentElement;
                const top = 0.8 * way * (box ?? document.documentElement).clientHeight;
                (box ?? document.scrollingElement).scrollBy({ top, behavior: 'instant' });
            }""";

    private final Page page;
    private final KeystrokeLevel model = new KeystrokeLevel();
    private final String phone =
            "10000%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));

    private Walk(Page page) {
        this.page = page;
    }

    static Effort make(URI portal, Journey journey) {
        try (BrowserContext context = TestBrowser.open(portal, journey.desk() ? View.DESK : PHONE)) {
            Page page = context.newPage();
            if (!journey.desk()) {
                page.setViewportSize(PHONE.width(), PHONE_HEIGHT);
            }
            page.setDefaultTimeout(PATIENCE_MILLIS);
            page.navigate("/");
            Walk walk = new Walk(page);
            journey.operations().forEach(walk::make);
            return walk.model.effort();
        }
    }

    private void make(Operation operation) {
        try {
            count(operation);
        } catch (PlaywrightException e) {
            throw new IllegalStateException(operation + " on " + page.url(), e);
        }
    }

    private void count(Operation operation) {
        switch (operation.verb()) {
            case PRESS -> {
                shown(operation).click();
                model.press();
            }
            case TYPE -> {
                Locator field = shown(operation);
                String text = text(operation.text());
                field.fill(text);
                model.type(text);
            }
            case CHOOSE -> {
                shown(operation).selectOption(operation.text());
                model.choose();
            }
            case TAB -> model.key(tab(operation.target()));
            case ENTER -> {
                String left = page.url();
                page.keyboard().press("Enter");
                page.waitForURL(url -> !url.equals(left));
                model.key(1);
            }
            case SEE -> shown(operation);
        }
        page.waitForLoadState();
    }

    private Locator shown(Operation operation) {
        Locator target = page.locator(operation.target() + " >> visible=true").first();
        target.waitFor();
        for (int swipes = 0; swipes < MAX_SWIPES; swipes++) {
            int way = (Integer) target.evaluate(AWAY);
            if (way == 0) {
                return target;
            }
            target.evaluate(SWIPE, way);
            model.swipe();
        }
        throw new IllegalStateException("can't be scrolled to: " + operation + " on " + page.url());
    }

    private int tab(String target) {
        page.locator(target).first().waitFor();
        for (int tabs = 1; tabs <= MAX_TABS; tabs++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("target => document.activeElement.matches(target)", target)) {
                return tabs;
            }
        }
        throw new IllegalStateException("the Tab key does not come to " + target + " on " + page.url());
    }

    private String text(String written) {
        return written.contains("{code}") ? code() : written.replace("{phone}", phone);
    }

    /** A demonstration shows what it would have sent; the phone's last four digits are not masked. */
    private String code() {
        Pattern message = Pattern.compile("\\*" + phone.substring(phone.length() - 4) + "\\D+(\\d{6})");
        for (int waited = 0; waited < PATIENCE_MILLIS; waited += BETWEEN_MILLIS) {
            Matcher found = message.matcher(
                    page.request().get("/demonstration/messages").text());
            if (found.find()) {
                return found.group(1);
            }
            page.waitForTimeout(BETWEEN_MILLIS);
        }
        throw new IllegalStateException("no code came to " + phone);
    }
}
