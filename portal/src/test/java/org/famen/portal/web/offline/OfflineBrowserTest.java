package org.famen.portal.web.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.portal.testing.PageCheck;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.TestBrowser;
import org.famen.portal.testing.View;
import org.junit.jupiter.api.Test;

/** In a real browser whose network is taken away: what was read can be read, and nothing else is there. */
class OfflineBrowserTest {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    private static final Pattern LINE = Pattern.compile("您现在没有网络，这是(.*)存下的内容。");
    private static final String LAW = "/laws/路灯法/5";
    private static final int MOST = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Once the worker has what it keeps from the beginning, and answers for this page. */
    private static final String WORKER_ANSWERS = """
            () => navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller
                || new Promise(done => navigator.serviceWorker.addEventListener("controllerchange", done)))
                .then(() => true)""";

    private static final String KEPT = """
            prefix => caches.keys()
                .then(names => Promise.all(names.filter(name => name.startsWith(prefix)).map(name => caches.open(name))))
                .then(opened => Promise.all(opened.map(cache => cache.keys())))
                .then(requests => requests.flat().map(request => new URL(request.url))
                    .map(address => decodeURIComponent(address.pathname + address.search)))""";

    @Test
    void aLawThatWasReadOpensWithoutANetworkAndSaysSinceWhen() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.PHONE)) {
            Page page = withWorker(context);
            read(page, LAW);
            String words = page.locator(".statute").innerText();
            assertThat(page.locator(".kept").count()).isZero();
            context.setOffline(true);
            page.navigate(LAW);

            assertThat(page.locator(".statute").innerText()).isEqualTo(words);
            assertThat(since(page.locator(".kept").innerText()))
                    .isCloseTo(LocalDateTime.now(ZoneId.of("Asia/Shanghai")), within(5, ChronoUnit.MINUTES));
            // Style and script are there as well.
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.statute')).lineHeight"))
                    .isNotEqualTo("normal");
            assertThat(page.locator("[data-module=aloud], [data-module=copy]")
                            .first()
                            .count())
                    .isEqualTo(1);
            PageCheck.look(page, View.PHONE, "offline law");

            context.setOffline(false);
            page.navigate(LAW);
            assertThat(page.locator(".kept").count()).isZero();
        }
    }

    @Test
    void theListOfProblemsIsThereThoughItWasNeverOpened() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.PHONE)) {
            Page page = withWorker(context);
            context.setOffline(true);
            page.navigate("/route");

            assertThat(page.locator("h1").innerText()).isEqualTo("遇到事了，怎么办");
            assertThat(page.locator(".kept").innerText()).matches(LINE);
        }
    }

    @Test
    void whatBelongsToSomebodyOrSaysWhatTheyLookedForIsNotKept() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.DESK)) {
            Page page = withWorker(context);
            for (String path : List.of(
                    "/booking",
                    "/book/legal-consultation",
                    "/booking/code/00000000-0000-0000-0000-000000000000",
                    "/application",
                    "/legal-aid/apply",
                    "/feedback/question",
                    "/watch?on=路灯法",
                    "/checkup/card?counted=1&contract-written=no",
                    "/search?q=打碎路灯",
                    "/cite?q=月亮法第三条",
                    "/help?near=柳湾镇",
                    "/route/wages?employed=否",
                    "/route?from=somebody",
                    "/papers/suit-divorce",
                    "/tools/court-fees?what=劳动争议案件",
                    "/laws?q=路灯",
                    "/laws/桥铃法/compare?from=2012-06-30&to=2020-08-28",
                    "/laws/桥铃法/5/cited",
                    "/laws/路灯法?visitor=somebody",
                    "/laws/路灯法/99",
                    "/desk/sign-in",
                    "/none")) {
                page.navigate(path);
            }
            // The last one of all, so that whatever were kept before it is there too.
            read(page, "/laws/路灯法?version=2010-06-25");

            assertThat(kept(page, "famen-laws-")).containsExactly("/laws/路灯法?version=2010-06-25");
            assertThat(kept(page, ""))
                    .filteredOn(path -> !path.startsWith("/assets/"))
                    .containsExactlyInAnyOrder("/laws/路灯法?version=2010-06-25", "/route", "/offline");

            context.setOffline(true);
            for (String path : List.of("/booking", "/search?q=打碎路灯", "/laws/路灯法?visitor=somebody", "/none")) {
                page.navigate(path);
                assertThat(page.locator("h1").innerText()).as(path).isEqualTo("没有网络的时候");
                assertThat(page.locator(".kept").count()).as(path).isZero();
            }
            PageCheck.look(page, View.DESK, "offline");
        }
    }

    @Test
    void theTwentyThatWereReadLastAreKept() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.DESK)) {
            Page page = withWorker(context);
            read(page, "/laws/路灯法");
            List<String> read = new ArrayList<>();
            for (int paragraph = 1; paragraph < MOST; paragraph++) {
                read.add(LAW + "?p=" + paragraph);
                read(page, LAW + "?p=" + paragraph);
            }
            // Read again, so that others are older.
            read(page, "/laws/路灯法");
            read(page, "/laws/路灯法/6");
            awaitKept(page, kept -> !kept.contains(read.getFirst()));

            assertThat(kept(page, "famen-laws-"))
                    .hasSize(MOST)
                    .contains("/laws/路灯法", "/laws/路灯法/6", read.getLast())
                    .doesNotContain(read.getFirst());
        }
    }

    @Test
    void whatIsKeptIsListedAndForgottenOnRequest() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.PHONE)) {
            Page page = withWorker(context);
            read(page, LAW);
            page.navigate("/offline");
            page.locator("[data-module=kept] a").waitFor();

            assertThat(page.locator("[data-module=kept] a").allInnerTexts()).containsExactly("路灯法 第五条");
            page.locator("[data-module=kept] button").click();
            page.locator("[data-module=kept] [role=status]").waitFor();
            assertThat(kept(page, "famen-laws-")).isEmpty();
            context.setOffline(true);
            page.navigate(LAW);
            assertThat(page.locator("h1").innerText()).isEqualTo("没有网络的时候");
        }
    }

    @Test
    void aNewVersionForgetsWhatAnOldOneKept() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.PHONE)) {
            Page page = context.newPage();
            page.navigate("/help");
            page.evaluate("""
                    () => Promise.all(["famen-laws-old", "famen-shell-old"].map(name => caches.open(name)
                        .then(cache => cache.put("/laws/old", new Response("old")))))""");
            assertThat(kept(page, "famen-")).containsExactly("/laws/old", "/laws/old");
            page.evaluate(WORKER_ANSWERS);

            assertThat(kept(page, "famen-")).contains("/offline").doesNotContain("/laws/old");
        }
    }

    /** The budget of a first visit is FaceBrowserTest's; here is what comes after it, and that it does come after. */
    @Test
    void aFirstVisitIsOverBeforeAnythingIsFetchedToBeKept() {
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.PHONE)) {
            List<String> asked = new ArrayList<>();
            context.onRequest(request -> asked.add(URI.create(request.url()).getPath()));
            Page page = context.newPage();
            page.navigate("/");
            page.waitForTimeout(1000);
            assertThat(asked).contains("/", "/assets/site.css").doesNotContain("/sw.js", "/offline", "/route");

            page.evaluate(WORKER_ANSWERS);
            assertThat(asked).contains("/offline", "/route");
        }
    }

    @Test
    void aPortalThatIsAwayIsNotTakenForAMissingNetwork() {
        PortalUnderTest other = PortalUnderTest.start(Map.of());
        URI address = other.address();
        try (BrowserContext context = TestBrowser.open(PORTAL.address(), View.PHONE)) {
            Page page = context.newPage();
            page.navigate(address + "/");
            page.evaluate(WORKER_ANSWERS);
            read(page, address + LAW);
            other.close();
            page.navigate(address + LAW);

            assertThat(page.locator(".kept").innerText()).matches("现在连不上本站，这是.*存下的内容。");
        }
    }

    private static Page withWorker(BrowserContext context) {
        Page page = context.newPage();
        page.navigate("/");
        page.evaluate(WORKER_ANSWERS);
        return page;
    }

    /** Opens a law, and waits until it is kept, which it is after it is shown. */
    private static void read(Page page, String path) {
        page.navigate(path);
        awaitKept(page, kept -> !kept.isEmpty() && path.endsWith(kept.getLast()));
    }

    private static void awaitKept(Page page, Predicate<List<String>> wanted) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!wanted.test(kept(page, "famen-laws-"))) {
            assertThat(Instant.now()).as("kept: " + kept(page, "famen-laws-")).isBefore(end);
            page.waitForTimeout(50);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> kept(Page page, String prefix) {
        return (List<String>) page.evaluate(KEPT, prefix);
    }

    /** When the line says that the page was kept. */
    private static LocalDateTime since(String line) {
        Matcher said = LINE.matcher(line);
        assertThat(said.matches()).as(line).isTrue();
        return LocalDateTime.parse(
                said.group(1), DateTimeFormatter.ofPattern("yyyy年M月d日（E）HH:mm", Locale.SIMPLIFIED_CHINESE));
    }
}
