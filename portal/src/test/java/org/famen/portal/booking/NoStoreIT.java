package org.famen.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.Route;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.Staff;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.testing.TestSms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** No browser and no cache keeps a page that shows somebody's data (OWASP ASVS 4.0.3, 8.2.1). */
class NoStoreIT {
    private static final String DATABASE = TestPostgres.createDatabase();
    private static final TestSms SMS = new TestSms();
    private static final PortalUnderTest PORTAL = PortalUnderTest.startOn(DATABASE, SMS.settings());
    private static final String OF_SOMEBODY = "/(desk|booking|book/hold|feedback/status|application)(/.*|\\{.*)?";
    /** Leads on without showing anything. */
    private static final List<String> LEADS_ON = List.of(
            "/desk/welcome",
            "/desk/welcome/password",
            "/desk/sign-in/code",
            "/desk/sign-in/identity",
            "/desk/sign-in/identity/back",
            "/desk/sign-in/identity/end",
            "/desk/sign-in/identity/link",
            "/desk/export.csv");
    /** Their own tests look at what they answer. */
    private static final String FILES = ".*/files/.*";

    @AfterAll
    static void close() {
        PORTAL.close();
        SMS.close();
    }

    @Test
    void whatShowsSomebodysDataIsKeptByNobody() {
        BookingWalk citizen = new BookingWalk(PORTAL.address(), SMS, "10000070701");
        citizen.book("talk", "east-centre@2026-11-25T09:00", "借款");
        BookingWalk business = new BookingWalk(PORTAL.address(), SMS, "10000070702");
        business.hold("visit", "west-centre@2026-11-26T09:30");
        Map<String, String> details = BookingWalk.details(business.phone(), "合同");
        details.putAll(Map.of("company", "灯笼铺", "credit-code", "91350100M000100Y43", "size", "micro"));
        String held = business.held();
        business.caller().post(held, details);
        Reply checked = business.caller().get(held + "/check");
        assertThat(checked.header("Cache-Control")).isEqualTo("no-store");
        business.caller().post(held + "/confirm", Map.of("code", business.code()));
        Caller sender = new Caller(PORTAL.address());
        sender.get("/feedback/question");
        sender.post("/feedback/question", Map.of("text", "灯坏了归谁管？", "consent", "yes", "publish", "yes"));
        String feedback = sender.path().substring("/feedback/status/".length());
        Caller applicant = new Caller(PORTAL.address());
        applicant.get("/mediation/apply");
        applicant.post(
                "/mediation/apply",
                Map.of(
                        "matter",
                        "neighbours",
                        "place",
                        "东区",
                        "facts",
                        "灯太亮",
                        "other",
                        "邻居",
                        "name",
                        "王测试",
                        "phone",
                        "10000070703",
                        "consent",
                        "yes"));
        String application = applicant.path().substring("/application/".length());
        Caller manager = Staff.manager(PORTAL, DATABASE, "no-store");
        String sent = manager.get("/desk/feedback").html().select(".row a").attr("href");
        manager.get(sent);
        manager.post(sent, Map.of("version", "0", "state", "answered", "answer", "归路灯管理处管。"));
        String report = manager.get("/desk/checkups").html().select(".row a").attr("href");
        String checkUp = report.substring("/desk/checkups/".length());
        manager.get(report);
        manager.post(report, Map.of("version", "-1", "action", "deliver", "summary", "好", "point-0", "签合同"));
        manager.post(
                "/desk/ledger/new",
                Map.of(
                        "key",
                        manager.get("/desk/ledger/new")
                                .html()
                                .select("input[name=key]")
                                .attr("value"),
                        "source",
                        "CHECK",
                        "found",
                        "2026-11-02",
                        "department",
                        "城管局",
                        "problem",
                        "一家餐馆被重复检查"));
        String entry = manager.path().substring("/desk/ledger/".length());
        citizen.hold("talk", "east-centre@2026-11-25T10:00");
        citizen.check("借款");

        Map<String, Integer> others = new TreeMap<>();
        for (Route route : Route.of(PORTAL, HttpMethod.GET)) {
            String template = route.template();
            if (template.matches(OF_SOMEBODY) && !LEADS_ON.contains(template) && !template.matches(FILES)) {
                Reply page = switch (template.split("/")[1]) {
                    case "desk" ->
                        manager.peek(route.path(
                                name -> template.contains("/ledger/") ? entry : ofTheDesk(template, checkUp)));
                    case "application" -> applicant.peek(route.path(name -> application));
                    case "feedback" -> sender.peek(route.path(name -> feedback));
                    case "book" -> citizen.caller().peek(route.path(name -> id(citizen)));
                    default ->
                        template.contains("/code/")
                                ? citizen.caller().peek(route.path(name -> checkUp))
                                : business.caller().peek(route.path(name -> business.reference()));
                };
                assertThat(page.header("Cache-Control")).as(template).isEqualTo("no-store");
                assertThat(page.html().select("meta[property^=og:], link[rel=canonical]"))
                        .as(template)
                        .isEmpty();
                others.put(template, page.status());
            }
        }
        assertThat(others).hasSizeGreaterThan(30);
        others.values().removeIf(status -> status == 200);
        assertThat(others).isEmpty();
    }

    @Test
    void theMessagesOfADemonstrationAreKeptByNobody() {
        try (PortalUnderTest shows =
                PortalUnderTest.startOn(TestPostgres.createDatabase(), Map.of("famen.notify.show-messages", true))) {
            Reply page = shows.get("/demonstration/messages");

            assertThat(page.status()).isEqualTo(200);
            assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        }
    }

    private static String ofTheDesk(String template, String checkUp) {
        return template.contains("/applications/")
                ? one("SELECT CAST(id AS text) FROM application")
                : template.contains("/feedback/") ? one("SELECT CAST(id AS text) FROM feedback") : checkUp;
    }

    private static String id(BookingWalk walk) {
        return walk.held().substring("/book/hold/".length());
    }

    private static String one(String sql) {
        return Sql.of(PORTAL).one(String.class, sql);
    }
}
