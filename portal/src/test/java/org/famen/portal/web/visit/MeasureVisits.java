package org.famen.portal.web.visit;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.famen.portal.testing.TestBrowser;
import org.famen.portal.testing.View;

/**
 * Visits pages with a processor four times slower than this machine's, 400 ms of delay and 50 KB a second, each with nothing
 * kept from an earlier visit. Started by {@code portal/measure-visits}; loopback, and ends by itself.
 */
final class MeasureVisits {
    private static final List<String> USUAL = List.of(
            "/",
            "/search?q=老板拖欠工资怎么办",
            "/route",
            "/route/wages",
            "/laws/劳动合同法",
            "/laws/劳动合同法/46",
            "/help",
            "/book",
            "/legal-aid/apply",
            "/consultation/boss-delays-wages");
    private static final int TIMES = 5;

    private static final int PHONE_WIDTH = 390;
    private static final View PHONE = new View(PHONE_WIDTH, false, false, true);
    private static final int SLOWER = 4;
    private static final int DELAY_MILLIS = 400;
    private static final int BYTES_A_SECOND = 50_000;

    private static final String PAINTS = """
            () => new Promise(done => {
                const seen = { largest: 0, shift: 0 };
                const watch = (type, tell) => new PerformanceObserver(list => list.getEntries().forEach(tell))
                    .observe({ type, buffered: true });
                watch("largest-contentful-paint", entry => seen.largest = Math.max(seen.largest, entry.startTime));
                watch("layout-shift", entry => seen.shift += entry.value);
                setTimeout(() => done({ ...seen,
                    first: performance.getEntriesByName("first-contentful-paint")[0].startTime }), 1500);
            })""";

    private MeasureVisits() {}

    /** @param arguments address of the portal, then paths; the usual ones without any */
    public static void main(String[] arguments) {
        URI portal = URI.create(arguments[0]);
        List<String> paths = arguments.length > 1 ? Arrays.asList(arguments).subList(1, arguments.length) : USUAL;
        System.out.println("| page | requests | bytes | first paint | largest paint | layout shift |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        for (String path : paths) {
            List<Visit> visits = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                visits.add(visit(portal, path));
            }
            Visit middle = Visit.median(visits);
            System.out.printf(
                    "| `%s` | %d | %,d | %.1f s | %.1f s | %.3f |%n",
                    path,
                    middle.requests(),
                    middle.bytes(),
                    middle.firstPaint() / 1e3,
                    middle.largestPaint() / 1e3,
                    middle.shift());
        }
    }

    private static Visit visit(URI portal, String path) {
        try (BrowserContext context = TestBrowser.open(portal, PHONE)) {
            Page page = context.newPage();
            CDPSession browser = context.newCDPSession(page);
            var bytes = new AtomicLong();
            var requests = new AtomicLong();
            browser.on("Network.loadingFinished", (JsonObject finished) -> {
                long length = finished.get("encodedDataLength").getAsLong();
                bytes.addAndGet(length);
                requests.addAndGet(length > 0 ? 1 : 0);
            });
            browser.send("Network.enable");
            browser.send("Network.emulateNetworkConditions", line());
            browser.send("Emulation.setCPUThrottlingRate", json(Map.of("rate", SLOWER)));
            page.navigate(path);
            Map<?, ?> paints = (Map<?, ?>) page.evaluate(PAINTS);
            return new Visit(
                    requests.get(),
                    bytes.get(),
                    number(paints, "first"),
                    number(paints, "largest"),
                    number(paints, "shift"));
        }
    }

    private static JsonObject line() {
        JsonObject line = json(Map.of(
                "latency", DELAY_MILLIS, "downloadThroughput", BYTES_A_SECOND, "uploadThroughput", BYTES_A_SECOND));
        line.addProperty("offline", false);
        return line;
    }

    private static JsonObject json(Map<String, Number> numbers) {
        JsonObject json = new JsonObject();
        numbers.forEach(json::addProperty);
        return json;
    }

    private static double number(Map<?, ?> of, String name) {
        return ((Number) requireNonNull(of.get(name), name)).doubleValue();
    }
}
