package org.famen.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.famen.portal.booking.Booking;
import org.famen.portal.booking.HoldOutcome;
import org.famen.portal.protection.AddressBlock;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.Somewhere;
import org.famen.portal.timetable.Blocks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Waiting list, figures, export and audit. */
class DeskOverviewIT {
    private static final DeskWorld WORLD = new DeskWorld();
    private static final Caller MANAGER = WORLD.manager();
    private static final String WEEK = "from=2026-11-23&until=2026-11-29";

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void startAfresh() {
        WORLD.startAfresh();
    }

    @Test
    void figuresTellTheirNumeratorAndDenominator() {
        Booking came = WORLD.book("talk", "east-1", "2026-11-25T09:00");
        Booking missed = WORLD.book("talk", "east-1", "2026-11-25T09:30");
        WORLD.book("talk", "east-1", "2026-11-25T10:00");
        WORLD.book("talk", "east-1", "2026-11-27T10:00");
        WORLD.setClock("2026-11-25T17:00");
        WORLD.portal()
                .bean(Blocks.class)
                .add("east-2", null, DeskWorld.at("2026-11-25T08:00"), DeskWorld.at("2026-11-25T18:00"), "装修", "test");
        say(came, "arrived");
        say(missed, "missed");
        Reply page = MANAGER.get("/desk/figures?from=2026-11-25&until=2026-11-25&organisation=east-centre");

        assertThat(page.texts(".desk-tally strong")).startsWith("50.0%", "1.0 天");
        assertThat(page.texts(".desk-tally span").getFirst()).isEqualTo("2 个登记了到没到的预约里，1 人未到");
        // One desk from 09:00 to 17:00 without lunch; two of three half hours were kept, the third was given back.
        assertThat(page.texts(".desk-tally span").getLast()).isEqualTo("开放 390 分钟，约出去 60 分钟");
        assertThat(page.texts(".desk-tally strong").getLast()).isEqualTo("15.4%");
        assertThat(page.texts("tbody tr").getFirst()).startsWith("面谈 1 1 1 0 50.0%（1/2）");
    }

    @Test
    void daysThatMakeNoSenseAreToldAndFiguresAreStillShown() {
        Reply page = MANAGER.get("/desk/figures?from=2026-11-30&until=2026-11-01");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.texts(".errors__title").getFirst()).startsWith("请填两个日期");
        assertThat(MANAGER.get("/desk/figures").texts(".desk-tally strong").getFirst())
                .isEqualTo("—");
    }

    @Test
    void theExportHasNobodyInItAndNoFormula() {
        Booking booking = WORLD.book("talk", "east-1", "2026-11-25T09:00", "金丝雀");
        WORLD.owner().run("UPDATE booking SET category = '=1+1' WHERE id = ?", booking.id());
        Reply csv = MANAGER.get("/desk/export.csv?" + WEEK);

        assertThat(csv.header("content-type")).startsWith("text/csv");
        assertThat(csv.header("content-disposition")).contains("bookings-2026-11-23-2026-11-29.csv");
        assertThat(csv.body().lines())
                .containsExactly(
                        "\uFEFF日期,开始,结束,机构,窗口,服务,事项,状态,办理结果,登记方式,提前天数",
                        "2026-11-25,09:00,09:30,东区公共法律服务中心,东一窗口,面谈,'=1+1,未登记到场,,网上,0");
        assertThat(csv.body())
                .doesNotContain(
                        "金丝雀", "1000007", booking.findReference().orElseThrow().text());
        assertThat(WORLD.count("SELECT count(*) FROM audit_event WHERE action = 'bookings.exported'"))
                .isPositive();
        assertThat(MANAGER.get("/desk/export.csv?from=x").status()).isEqualTo(422);
    }

    @Test
    void theWaitingListIsByTurnAndMasked() {
        waits("AAAAAAA3", "east-centre", "2026-11-24T01:00:00Z");
        waits("AAAAAAA4", null, "2026-11-24T01:30:00Z");
        waits("AAAAAAA6", "west-centre", "2026-11-24T01:10:00Z");

        assertThat(MANAGER.get("/desk/waitlist").texts("main .row")).hasSize(3);
        Caller east = WORLD.colleague("reception-east", "reception", DeskWorld.EAST);
        assertThat(east.get("/desk/waitlist").texts("main .row"))
                .hasSize(2)
                .first()
                .asString()
                .contains("面谈 东区公共法律服务中心", "AAAA-AAA3", "在等");
    }

    @Test
    void theDeskSeesAFloodAndEndsIt() {
        AddressBlock block = AddressBlock.of("192.0.2.77");
        for (int hour = 14; hour < 17; hour++) {
            assertThat(WORLD.hold(block, "east-1", "2026-11-24T%d:00".formatted(hour)))
                    .isInstanceOf(HoldOutcome.Held.class);
        }

        Reply page = MANAGER.get("/desk/holds");
        assertThat(page.texts("main .row").getFirst()).contains("面谈", "现在占着 3 个", "3 个还没有验证手机");
        String key = page.html().select("input[name=key]").getFirst().attr("value");
        Reply ended = MANAGER.post("/desk/holds/end", Map.of("key", key));

        assertThat(ended.texts("main .row").getFirst()).contains("现在占着 0 个", "已经停止");
        assertThat(WORLD.hold(block, "east-1", "2026-11-24T14:00")).isInstanceOf(HoldOutcome.Crowded.class);
        assertThat(WORLD.hold(Somewhere.inTheCity(), "east-1", "2026-11-24T14:00"))
                .isInstanceOf(HoldOutcome.Held.class);
    }

    /** Many places that hold one time each. */
    @Test
    void theDeskSeesAFloodFromEverywhereToo() {
        for (int hour = 14; hour < 17; hour++) {
            WORLD.hold(Somewhere.inTheCity(), "east-1", "2026-11-24T%d:00".formatted(hour));
        }

        assertThat(MANAGER.get("/desk/holds").texts("main p"))
                .anyMatch(text -> text.contains("3 个时间占着还没有验证手机，来自 3 个网络"));
    }

    @Test
    void theAuditSaysWhoReadAndChangedWhat() {
        Booking booking = WORLD.book("talk", "east-1", "2026-11-24T13:30");
        String reference = booking.findReference().orElseThrow().text();
        Caller auditor = WORLD.colleague("auditor", "auditor", "");
        MANAGER.get("/desk/bookings/" + booking.id());
        say(booking, "arrived");
        Reply page = auditor.get("/desk/audit?" + today() + "&reference=" + reference);

        assertThat(page.texts(".audited td:nth-child(2)")).contains("管理员chief 登记到场", "管理员chief 看了个人信息", "本人（网上） 预约成功");
        assertThat(page.texts(".audited td:nth-child(3)").getFirst()).isEqualTo("预约 " + reference);
        assertThat(page.body()).doesNotContain(DeskWorld.NAME);
        assertThat(auditor.get("/desk/audit?" + today() + "&reference=XX").texts(".audited"))
                .isEmpty();
    }

    @Test
    void theAuditGoesOnPageByPage() {
        WORLD.owner().run("""
            WITH who AS MATERIALIZED (SELECT set_config('famen.actor', 'pager', true))
            INSERT INTO audit_event (action, subject)
            SELECT 'test.page', 'test/' || n FROM who, generate_series(1, 150) n
            """);
        Reply first = MANAGER.get("/desk/audit?" + today() + "&actor=pager");
        Reply second = MANAGER.get(first.html().select("a[rel=next]").attr("href"));

        assertThat(first.texts(".audited")).hasSize(100).first().asString().contains("test/150");
        assertThat(second.texts(".audited")).hasSize(50).last().asString().contains("test/1");
        assertThat(second.html().select("a[rel=next]")).isEmpty();
    }

    /** The database's own, which has a clock of its own. */
    private static String today() {
        String day = WORLD.owner().one(String.class, "SELECT CAST((now() AT TIME ZONE 'Asia/Shanghai')::date AS text)");
        return "from=" + day + "&until=" + day;
    }

    private static void say(Booking booking, String state) {
        MANAGER.get("/desk/bookings/" + booking.id());
        Reply done = MANAGER.send(
                "/desk/bookings/" + booking.id() + "/state", Map.of("version", WORLD.version(booking), "state", state));
        assertThat(done.status()).isEqualTo(303);
    }

    private static void waits(String reference, @Nullable String place, String since) {
        WORLD.owner().run("""
            INSERT INTO waitlist_entry (id, reference, service_id, place_id, first_day, last_day, state, created_at)
            VALUES (gen_random_uuid(), ?, 'talk', ?, '2027-01-01', '2027-01-05', 'WAITING', CAST(? AS timestamptz))
            """, reference, place, since);
    }
}
