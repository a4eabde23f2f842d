package org.famen.portal.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One Chromium for all tests of a thread, which is what its driver allows: the one that {@code FAMEN_CHROMIUM} names, or Debian's. */
public final class TestBrowser {
    private static final String CHROMIUM = "/usr/bin/chromium";

    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(TestBrowser::start);

    private TestBrowser() {}

    /** A window without history or cookies, on an address against which relative ones are resolved. */
    public static BrowserContext open(URI portal, View view) {
        BrowserContext context = BROWSER.get()
                .newContext(new NewContextOptions()
                        .setBaseURL(portal.toString())
                        .setLocale("zh-CN")
                        .setViewportSize(view.width(), 800)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setColorScheme(view.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setJavaScriptEnabled(view.script()));
        if (view.elder()) {
            context.request().get("/view/elder");
        }
        return context;
    }

    private static Browser start() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close-browser"));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(Optional.ofNullable(System.getenv("FAMEN_CHROMIUM"))
                                .orElse(CHROMIUM)))
                        .setArgs(List.of("--no-sandbox")));
    }
}
