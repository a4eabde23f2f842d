package org.famen.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.TestBrowser;
import org.famen.portal.testing.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the face promises a phone: content begins high, a first visit is light, nothing moves, hits are near. docs/ux.md */
class FaceBrowserTest {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    private static final List<String> PATHS = List.of("/", "/search?q=打碎路灯", "/laws/路灯法", "/help", "/book", "/route");
    private static final int HIGHEST = 120;
    private static final long MAX_BYTES = 60_000;
    private static final long MAX_REQUESTS = 6;

    static List<View> phones() {
        return List.of(View.PHONE, View.PHONE.withLargeLetters(), View.PHONE.withoutScript());
    }

    @ParameterizedTest
    @MethodSource("phones")
    void contentBeginsHighOnAPhone(View view) {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), view)) {
            Page page = context.newPage();
            for (String path : PATHS) {
                page.navigate(path);
                double begins = page.locator("main").boundingBox().y;

                assertThat(begins).as(path).isLessThan(HIGHEST);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/route", "/laws/路灯法"})
    void aFirstVisitIsLightAndNothingMoves(String path) {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.PHONE)) {
            Page page = context.newPage();
            CDPSession network = context.newCDPSession(page);
            var bytes = new AtomicLong();
            var requests = new AtomicLong();
            network.on("Network.loadingFinished", (JsonObject finished) -> {
                long length = finished.get("encodedDataLength").getAsLong();
                bytes.addAndGet(length);
                // What the browser has already, such as the mark that is the page's icon, too, is no request.
                requests.addAndGet(length > 0 ? 1 : 0);
            });
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            network.send("Network.enable");
            page.navigate(path);
            Object moved = page.evaluate("""
                () => new Promise(done => {
                    let moved = 0;
                    new PerformanceObserver(list => list.getEntries().forEach(entry => moved += entry.value))
                        .observe({ type: "layout-shift", buffered: true });
                    setTimeout(() => done(moved), 300);
                })\
                """);

            assertThat(bytes.get()).isBetween(10_000L, MAX_BYTES);
            assertThat(requests.get()).as(asked.toString()).isBetween(4L, MAX_REQUESTS);
            assertThat(((Number) moved).doubleValue()).isLessThan(0.01);
        }
    }

    @Test
    void theFirstHitIsFewStepsOfTheTabKeyAway() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.DESK)) {
            Page page = context.newPage();
            page.navigate("/search?q=“打碎”");
            page.locator("#q").focus();
            int steps = 0;
            while (steps < 30 && (Boolean) page.evaluate("!document.activeElement.closest('.hit')")) {
                page.keyboard().press("Tab");
                steps++;
            }

            assertThat(steps).isLessThan(15);
        }
    }

    @Test
    void thePanelOfAllServicesOpensWithoutScriptAndClosesByEscape() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.PHONE.withoutScript())) {
            Page page = context.newPage();
            page.navigate("/");
            page.locator(".more__open").click();
            assertThat(page.locator(".more__groups a").first().isVisible()).isTrue();
        }
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.DESK)) {
            Page page = context.newPage();
            page.navigate("/");
            page.locator(".more__open").click();
            page.keyboard().press("Escape");
            assertThat(page.locator(".more__groups a").first().isVisible()).isFalse();
        }
    }

    /** A picture shrinks with its frame; what is written in it must not. */
    @ParameterizedTest
    @ValueSource(strings = {"/figures", "/statistic/mediation-success", "/enforcement", "/mechanism", "/walks"})
    void whatIsWrittenInPicturesIsReadableOnTheSmallestPhone(String path) {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), new View(320, false, false, true))) {
            Page page = context.newPage();
            page.navigate(path);
            Object small = page.evaluate("""
                () => [...document.querySelectorAll("main svg text, main .bars span")].map(text => {
                    const picture = text.closest("svg");
                    const shrunk = picture ? picture.getBoundingClientRect().width / picture.viewBox.baseVal.width : 1;
                    return [text.textContent, parseFloat(getComputedStyle(text).fontSize) * shrunk];
                }).filter(([words, size]) => size < 13.5).map(found => found.join(" "))\
                """);

            assertThat((List<?>) small).isEmpty();
        }
    }

    @Test
    void darkIsChosenAndKept() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.DESK)) {
            Page page = context.newPage();
            page.navigate("/route");
            Object light = page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
            page.locator(".head__switch.to-dark").click();

            assertThat(page.url()).endsWith("/route");
            assertThat(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
                    .isNotEqualTo(light);
            page.navigate("/help");
            assertThat(page.locator("html.dark").count()).isEqualTo(1);
        }
    }

    @Test
    void theNoticeIsClosedForTheSession() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.PHONE.withoutScript())) {
            Page page = context.newPage();
            page.navigate("/route");
            page.locator(".notice__close").click();

            assertThat(page.url()).endsWith("/route");
            assertThat(page.locator(".notice").count()).isZero();
            assertThat(page.locator(".foot__notice").count()).isEqualTo(1);
        }
    }
}
