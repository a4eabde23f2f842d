package org.famen.portal.checkup.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.famen.portal.booking.manage.Housekeeping;
import org.famen.portal.city.FixedClock;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.Staff;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.testing.TestSms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A lawyer writes what a check-up found, and the business reads it; today is Tuesday 24 November 2026, 10:00. */
class ReportIT {
    private static final String DATABASE = TestPostgres.createDatabase();
    private static final TestSms SMS = new TestSms();
    private static final PortalUnderTest PORTAL = PortalUnderTest.startOn(DATABASE, SMS.settings());
    private static final Sql POSTGRES = Sql.of(PORTAL);
    private static int tests;

    private final String phone = "1000003%04d".formatted(++tests);
    private final Caller business = new Caller(PORTAL.address());
    private int codes;

    @AfterAll
    static void close() {
        PORTAL.close();
        SMS.close();
    }

    @BeforeEach
    void startAfresh() {
        PORTAL.clock().setTo(FixedClock.CLOCK.instant());
        POSTGRES.run("""
                ALTER TABLE booking DISABLE TRIGGER booking_never_deleted;
                DELETE FROM checkup_report; DELETE FROM outbox; DELETE FROM booking; DELETE FROM slot_lawyer;
                DELETE FROM slot; DELETE FROM attempt; DELETE FROM phone_code; DELETE FROM pass;
                ALTER TABLE booking ENABLE TRIGGER booking_never_deleted;
                """);
    }

    @Test
    void theBusinessReadsTheReportByReferenceAndPhoneOnceItIsHandedOver() {
        String booking = book();
        assertThat(business.get(booking).html().select("a[href$=/report]")).hasSize(1);
        assertThat(business.get(booking + "/report").body()).contains("报告还没有写好");
        Caller lawyer = colleague("lawyer", "west-centre");
        String path = "/desk/checkups/" + id();

        Reply list = lawyer.get("/desk/checkups");
        assertThat(list.texts(".row").getFirst()).contains("灯笼铺", "还没有写");
        assertThat(readings()).isEmpty();
        Reply first = lawyer.get(path);
        assertThat(readings()).hasSize(1);
        assertThat(first.html().select("#point-0").attr("value")).isEqualTo("路灯：亮灯");
        lawyer.post(path, report(-1, "save"));
        assertThat(business.get(booking + "/report").body()).doesNotContain("灯有一半不亮");
        assertThat(SMS.texts(phone)).noneMatch(text -> text.contains("报告"));
        Reply done = lawyer.post(path, report(0, "deliver"));
        assertThat(done.texts("[role=status]")).containsExactly("已经交给企业。");

        Caller other = new Caller(PORTAL.address());
        assertThat(other.get(booking + "/report").texts("h1")).containsExactly("我的预约");
        other.post("/booking", Map.of("reference", reference(booking), "phone", phone));
        other.post(other.path(), Map.of("code", SMS.code(phone, codes++)));
        Reply report = other.get(booking + "/report");
        assertThat(report.texts("h1")).containsExactly("法律体检报告");
        assertThat(report.body()).contains("灯有一半不亮", "换灯泡", "2026年12月31日（周四）", "还没有改");
        assertThat(report.html().select(".point__basis").eachAttr("href"))
                .containsExactly("/laws/%E8%B7%AF%E7%81%AF%E6%B3%95/3");
        assertThat(report.html().select("a[href=/book/visit]")).isNotEmpty();
        assertThat(awaitNews()).contains("体检报告写好了").doesNotContain("灯");
        assertThat(list("SELECT action FROM audit_event WHERE subject = 'booking/" + id()
                        + "' AND action LIKE 'report.%' ORDER BY id"))
                .containsExactly("report.written", "report.delivered");
    }

    @Test
    void anUpdateIsSeenAndToldOnce() {
        String booking = book();
        Caller lawyer = colleague("lawyer", "west-centre");
        String path = "/desk/checkups/" + id();
        lawyer.get(path);
        lawyer.post(path, report(-1, "deliver"));
        Map<String, String> mended = report(0, "save");
        mended.put("state-0", "mended");
        lawyer.post(path, mended);

        assertThat(list("SELECT state FROM outbox WHERE event_key LIKE '%/report'"))
                .hasSize(1);
        business.get("/booking");
        business.post("/booking", Map.of("reference", reference(booking), "phone", phone));
        business.post(business.path(), Map.of("code", SMS.code(phone, codes++)));
        assertThat(business.get(booking + "/report").texts(".point__title")).containsExactly("1. 灯有一半不亮 改好了");
    }

    @Test
    void whatIsWrongIsToldAndNothingTypedIsLost() {
        book();
        Caller lawyer = colleague("lawyer", "west-centre");
        String path = "/desk/checkups/" + id();
        lawyer.get(path);
        Map<String, String> typed = report(-1, "deliver");
        typed.put("point-0", "");
        typed.put("articles-0", "路灯法3");
        typed.put("until-0", "年底");
        assertThat(readings()).hasSize(1);
        Reply again = lawyer.post(path, typed);
        assertThat(readings()).as("a page that says what is wrong was read too").hasSize(2);

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html().select(".errors a").eachAttr("href"))
                .containsExactly("#point-0", "#articles-0", "#until-0");
        assertThat(again.html().select("#advice-0").text()).isEqualTo("换灯泡");
        assertThat(lawyer.post(path, Map.of("version", "-1", "action", "deliver"))
                        .html()
                        .select(".errors a")
                        .eachAttr("href"))
                .containsExactly("#summary");
        typed.put("action", "more");
        Reply more = lawyer.post(path, typed);
        assertThat(more.html().select("#advice-0").text()).isEqualTo("换灯泡");
        assertThat(more.html().select("[name^=point-]")).hasSize(4);
        assertThat(list("SELECT CAST(version AS text) FROM checkup_report")).isEmpty();
    }

    @Test
    void aChangeByTwoAtOnceIsSeenAndNothingTypedIsLost() {
        book();
        Caller one = colleague("lawyer", "west-centre");
        Caller other = colleague("manager", "west-centre");
        String path = "/desk/checkups/" + id();
        one.get(path);
        other.get(path);
        one.post(path, report(-1, "save"));
        Map<String, String> second = report(-1, "save");
        second.put("summary", "我后写的");
        Reply stale = other.post(path, second);

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.texts(".errors").getFirst()).contains("别人刚刚改过", "灯有一半不亮");
        assertThat(stale.html().select("#summary").text()).isEqualTo("我后写的");
        assertThat(stale.html().select("input[name=version]").attr("value")).isEqualTo("0");
        second.put("version", "0");
        assertThat(other.post(path, second).texts("[role=status]")).containsExactly("草稿已经保存，企业还看不到。");
    }

    @Test
    void theReportIsErasedWithItsBooking() {
        String booking = book();
        Caller lawyer = colleague("lawyer", "west-centre");
        String path = "/desk/checkups/" + id();
        lawyer.get(path);
        lawyer.post(path, report(-1, "deliver"));
        PORTAL.clock().advance(Duration.ofDays(183));
        PORTAL.bean(Housekeeping.class).erase();

        assertThat(list("SELECT key_id FROM checkup_report")).isEmpty();
        assertThat(list("SELECT action FROM audit_event WHERE action = 'report.erased' AND subject = 'booking/" + id()
                        + "'"))
                .hasSize(1);
        assertThat(booking).startsWith("/booking/");
        refuses(
                "INSERT INTO checkup_report (booking_id, sealed, key_id, written_by, changed_at) SELECT b.id, 'x', 'k',"
                        + " m.id, now() FROM booking b, staff_member m LIMIT 1",
                "has no report");
    }

    @Test
    void aReportIsForThoseWhoWorkWhereTheCheckUpIs() {
        book();
        String path = "/desk/checkups/" + id();
        Map.of(
                        "reception", 403,
                        "editor", 403,
                        "auditor", 403,
                        "lawyer", 200,
                        "manager", 200)
                .forEach((role, status) -> {
                    Caller colleague = colleague(role, "west-centre");
                    assertThat(colleague.peek("/desk/checkups").status())
                            .as(role)
                            .isEqualTo(status);
                    assertThat(colleague.peek(path).status()).as(role).isEqualTo(status);
                });
        Caller elsewhere = colleague("lawyer", "east-centre");
        assertThat(elsewhere.get("/desk/checkups").texts(".row")).isEmpty();
        assertThat(elsewhere.peek(path).status()).isEqualTo(404);
        assertThat(elsewhere.send(path, report(-1, "save")).status()).isEqualTo(404);
        assertThat(new Caller(PORTAL.address()).peek(path).status()).isEqualTo(303);
    }

    @Test
    void theDatabaseRefusesAReportWithoutACheckUp() {
        book();
        Caller lawyer = colleague("lawyer", "west-centre");
        String path = "/desk/checkups/" + id();
        lawyer.get(path);
        lawyer.post(path, report(-1, "deliver"));
        refuses("UPDATE checkup_report SET delivered_at = NULL", "is delivered");
        refuses("UPDATE checkup_report SET booking_id = gen_random_uuid()", "has no report");
    }

    private static void refuses(String sql, String why) {
        assertThatThrownBy(() -> POSTGRES.run(sql)).hasMessageContaining(why);
    }

    /** Path of the booking. */
    private String book() {
        business.get("/book/visit?points=lamps-lit");
        business.post("/book/visit", Map.of("slot", "west-centre@2026-11-26T09:30", "points", "lamps-lit"));
        String held = business.path().split("\\?", 2)[0];
        business.post(
                held,
                Map.of(
                        "name", "测试人",
                        "phone", phone,
                        "category", "合同",
                        "company", "灯笼铺",
                        "credit-code", "91350100M000100Y43",
                        "size", "micro",
                        "points", "lamps-lit",
                        "share", "yes",
                        "consent", "yes"));
        Reply booked = business.post(held + "/confirm", Map.of("code", SMS.code(phone, codes++)));
        assertThat(booked.texts("h1")).containsExactly("约好了");
        return business.path();
    }

    private static List<String> readings() {
        return list("SELECT actor FROM audit_event WHERE subject = 'booking/" + id() + "' AND action = 'booking.read'");
    }

    private static String reference(String booking) {
        return booking.substring("/booking/".length());
    }

    private static Map<String, String> report(int version, String action) {
        return new HashMap<>(Map.of(
                "version", Integer.toString(version),
                "action", action,
                "summary", "总的不错。",
                "point-0", "灯有一半不亮",
                "articles-0", "《路灯法》第三条",
                "advice-0", "换灯泡",
                "until-0", "2026-12-31",
                "state-0", "open",
                "point-1", ""));
    }

    private static Caller colleague(String role, String place) {
        String login = "report" + ++tests;
        Caller manager = Staff.manager(PORTAL, DATABASE, login);
        return Staff.colleague(PORTAL, manager, login + "-c", role, place);
    }

    private String awaitNews() {
        long end = System.currentTimeMillis() + 30_000;
        while (System.currentTimeMillis() < end) {
            List<String> news = SMS.texts(phone).stream()
                    .filter(text -> text.contains("报告"))
                    .toList();
            if (!news.isEmpty()) {
                return news.getFirst();
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("no news came to the phone");
    }

    private static String id() {
        return list("SELECT CAST(id AS text) FROM booking").getFirst();
    }

    private static List<String> list(String sql) {
        return POSTGRES.list(String.class, sql);
    }
}
