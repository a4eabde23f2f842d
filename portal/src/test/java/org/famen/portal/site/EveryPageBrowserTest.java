package org.famen.portal.site;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.famen.portal.testing.Pictures;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.TestBrowser;
import org.famen.portal.testing.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page in every view: axe finds nothing, nothing is cut off, nothing is refused by the browser. */
class EveryPageBrowserTest {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    private static final PortalUnderTest WITHOUT_INDEX =
            PortalUnderTest.start(Map.of("famen.elasticsearch.url", "http://127.0.0.1:1"));

    private static final List<String> COLOUR_RULES = List.of("color-contrast", "link-in-text-block");

    private static final List<String> PATHS = List.of(
            "/",
            "/search",
            "/search?q=打碎路灯",
            "/search?q=打碎路灯&level=LAW&level=ADMINISTRATIVE_REGULATION&status=IN_FORCE",
            "/search?q=“每隔”&law=安澜市路灯管理条例&page=2",
            "/search?q=路灯法",
            "/search?q=“量子纠缠”",
            "/search?q=“煤油灯”",
            "/search?q=失用期工资&level=CONSTITUTION&region=月球",
            "/search?q=法律援助",
            "/search?q=申请法律援助要什么材料&kind=guide",
            "/laws",
            "/laws/路灯法",
            "/laws/路灯法?version=2010-06-25",
            "/laws/夜行提灯条例",
            "/laws/最高人民法院关于打碎路灯赔偿问题的批复(2023-02-10)",
            "/laws/路灯法/8",
            "/laws/桥铃法",
            "/laws/桥铃法?at=2015-06-01",
            "/laws/桥铃法/5",
            "/laws/桥铃法/5?version=2012-06-30",
            "/laws/桥铃法/5/cited",
            "/laws/桥铃法/compare?from=2012-06-30&to=2020-08-28&all=1",
            "/laws/桥头电灯条例/compare",
            "/laws/桥铃法/download?articles=99",
            "/cite/桥铃法2、5条?at=x",
            "/search?q=铃绳&at=2015-06-01",
            "/laws/路灯法/99",
            "/laws/风筝法",
            "/policy/legal-aid-measures",
            "/event/constitution-day-square",
            "/organisation/anlan-service-centre",
            "/organisation/hecun-service-room",
            "/help",
            "/figures",
            "/figures?area=青禾县&period=2024",
            "/statistic/mediation-success",
            "/help?near=柳湾镇",
            "/help?near=月球&service=法律咨询&open=1",
            "/help?at=34.463,121.714&kind=公证处&page=9",
            "/consultation/boss-delays-wages",
            "/policies",
            "/policies?q=没有这个词",
            "/guides",
            "/guide/apply-for-legal-aid",
            "/culture",
            "/culture/old-course-promenade",
            "/consultations",
            "/events",
            "/events/2026-12",
            "/risks",
            "/risk/expired-food",
            "/reports",
            "/culture?region=青禾县",
            "/investors",
            "/investors/glossary",
            "/investors/calculator",
            "/investors/calculator?statement=2024-03-04&disclosure=2024-06-03&benchmark=2024-07-15&price=6.5&trades=2024-04-01 买入 1000 10%0A2024-06-20 卖出 400 7%0A2024-06-21 买入 100 7",
            "/investors/calculator?statement=2024-02-30&trades=昨天 买入",
            "/remedy/false-statement",
            "/remedy/illegal-fundraising",
            "/investor/three-dates",
            "/about",
            "/accessibility",
            "/privacy",
            "/sitemap",
            "/report-body/justice-bureau",
            "/book",
            "/book/legal-consultation?near=柳湾镇",
            "/book/legal-consultation?month=2026-12",
            "/book/event-arbitration-clause-training",
            "/book/business-checkup/wait",
            "/booking",
            "/booking?done=erased",
            "/booking/code/00000000-0000-0000-0000-000000000000",
            "/privacy/booking",
            "/feedback",
            "/feedback?page=/laws",
            "/feedback/clue",
            "/feedback/question",
            "/feedback/status",
            "/privacy/feedback",
            "/checkup",
            "/checkup/labour?contract-written=yes",
            "/checkup/card?counted=1&contract-written=no&labour-contract=unsure&ip-trademark=yes",
            "/checkup/book?points=contract-written&points=labour-contract",
            "/none");

    static Stream<View> views() {
        return Stream.of(View.PHONE, View.DESK)
                .flatMap(view -> Stream.of(view, view.inTheDark(), view.withLargeLetters()));
    }

    @AfterAll
    static void close() {
        WITHOUT_INDEX.close();
    }

    @ParameterizedTest
    @MethodSource("views")
    void isAccessibleWholeAndQuiet(View view) {
        var all = new SoftAssertions();
        check(PORTAL, PATHS, view, all);
        check(WITHOUT_INDEX, List.of("/", "/search?q=路灯"), view, all);
        all.assertAll();
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
                all.assertThat(complaints).as("console of " + path).isEmpty();
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
                .as("axe on " + path)
                .isEmpty();
        all.assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("too wide: " + path)
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
