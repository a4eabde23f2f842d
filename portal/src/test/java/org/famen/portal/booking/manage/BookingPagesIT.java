package org.famen.portal.booking.manage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.famen.portal.booking.BookingWalk;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.testing.TestSms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages of booking as a browser without script walks them; today is Tuesday 24 November 2026, 10:00. */
class BookingPagesIT {
    private static final TestSms SMS = new TestSms();
    private static final PortalUnderTest PORTAL =
            PortalUnderTest.startOn(TestPostgres.createDatabase(), SMS.settings());
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static int phones;

    private final BookingWalk walk = new BookingWalk(PORTAL.address(), SMS, "1000002%04d".formatted(++phones));
    private final Sql postgres = Sql.of(PORTAL);

    @AfterAll
    static void close() {
        PORTAL.close();
        SMS.close();
    }

    @BeforeEach
    void startAfresh() {
        PORTAL.clock().setTo(NOW);
        postgres.run("""
                ALTER TABLE booking DISABLE TRIGGER booking_never_deleted;
                DELETE FROM waitlist_entry; DELETE FROM outbox; DELETE FROM booking; DELETE FROM slot_lawyer;
                DELETE FROM slot; DELETE FROM block; DELETE FROM attempt; DELETE FROM phone_code; DELETE FROM pass;
                ALTER TABLE booking ENABLE TRIGGER booking_never_deleted;
                """);
    }

    @Test
    void theListSaysWhatCanBeBookedForWhomAndWhen() {
        Reply list = walk.caller().get("/book");

        assertThat(list.texts("#citizen .offer__title")).containsExactly("面谈");
        assertThat(list.texts("#business .offer__title")).containsExactly("上门体检", "小课堂");
        assertThat(list.texts("#citizen .offer__next").getFirst()).contains("11月24日（周二）13:30");
    }

    @Test
    void theNextTimeOfEachPlaceComesFirst() {
        Reply page = walk.caller().get("/book/talk");

        assertThat(page.texts(".slots--wide .slot"))
                .hasSize(2)
                .first()
                .asString()
                .contains("11月24日（周二） 13:30")
                .contains("东区");
        assertThat(page.html().select(".slots--wide input").eachAttr("value"))
                .containsExactly("east-centre@2026-11-24T13:30", "west-centre@2026-11-25T09:00");
        assertThat(page.texts(".daytile").getFirst()).contains("11月24日").contains("7 个时间");
    }

    @Test
    void aMonthShowsHolidaysWithoutTimes() {
        PORTAL.clock().setTo(Instant.parse("2026-09-20T02:00:00Z"));
        Reply october = walk.caller().get("/book/talk?month=2026-10");

        assertThat(october.html().select(".month--times a").eachAttr("href"))
                .noneMatch(link -> link.contains("day=2026-10-01"))
                .anyMatch(link -> link.contains("day=2026-10-09"));
    }

    @Test
    void bookingEndsAtAPageWithTheReference() {
        Reply booked = walk.book("talk", "east-centre@2026-11-25T09:00", "借款");

        assertThat(booked.status()).isEqualTo(200);
        assertThat(booked.texts("h1")).containsExactly("约好了");
        assertThat(booked.texts(".ticket__reference").getFirst().replace("-", ""))
                .isEqualTo(walk.reference());
        assertThat(booked.body()).contains("身份证件").contains("灯街1号").contains("0000-5550120");
        Reply calendar = walk.caller().get("/booking/" + walk.reference() + ".ics");
        assertThat(calendar.body())
                .contains("METHOD:REQUEST", "SEQUENCE:0", "DTSTART;TZID=Asia/Shanghai:20261125T090000")
                .contains("BEGIN:VTIMEZONE", "TZOFFSETTO:+0800", "ORGANIZER");
    }

    /** As when a portal is killed after it has booked and before it has answered. */
    @Test
    void whoGotNoAnswerAndAsksAgainSoonSeesTheBookingAndLaterIsAskedWho() {
        walk.hold("talk", "east-centre@2026-11-25T09:00");
        walk.check("借款");
        String code = walk.code();
        walk.confirm(code);
        postgres.run("DELETE FROM pass");

        assertThat(walk.confirm(code).texts("h1")).containsExactly("约好了");

        postgres.run("DELETE FROM pass");
        PORTAL.clock().advance(Duration.ofHours(1));
        assertThat(walk.confirm(code).texts("h1")).containsExactly("我的预约");
    }

    @Test
    void doubleClickBackAndReplayMakeOneBooking() {
        walk.hold("talk", "east-centre@2026-11-25T09:00");
        String held = walk.held();
        walk.caller().post("/book/talk", Map.of("slot", "east-centre@2026-11-25T09:00"));
        assertThat(walk.held()).isEqualTo(held);
        walk.caller().post(held, BookingWalk.details(walk.phone(), "借款"));
        Map<String, String> code = Map.of("code", walk.code());
        Reply first = walk.caller().send(held + "/confirm", code);
        Reply second = walk.caller().send(held + "/confirm", code);

        assertThat(first.status()).isEqualTo(303);
        assertThat(second.header("location")).isEqualTo(first.header("location"));
        assertThat(walk.caller().get(held).texts("h1")).containsExactly("约好了");
        assertThat(walk.caller()
                        .post(held, BookingWalk.details(walk.phone(), "借款"))
                        .texts("h1"))
                .containsExactly("约好了");
        assertThat(count("SELECT count(*) FROM booking WHERE state = 'CONFIRMED'"))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM outbox WHERE event_key LIKE 'booking/%'"))
                .isEqualTo(2);
    }

    @Test
    void whatIsWrongIsToldAtTheTopAndBesideAndNothingIsLost() {
        walk.hold("visit", "west-centre@2026-11-26T09:30");
        Map<String, String> typed = BookingWalk.details("123", "合同");
        typed.put("company", "灯笼铺");
        typed.put("credit-code", "91330000MA27XXXXXX");
        typed.put("note", "我的身份证是 11010519491231002X");
        typed.remove("consent");
        Reply again = walk.caller().post(walk.held(), typed);

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html().select(".errors a").eachAttr("href"))
                .containsExactly("#phone", "#credit-code", "#size", "#note", "#consent");
        assertThat(again.html().select("#phone-error").text()).contains("11 位");
        assertThat(again.html().select("#phone").attr("value")).isEqualTo("123");
        assertThat(again.html().select("#company").attr("value")).isEqualTo("灯笼铺");
        assertThat(again.html().select("#note").text()).contains("11010519491231002X");
        assertThat(again.html().select("#consent").hasAttr("checked")).isFalse();

        typed.put("consent", "yes");
        assertThat(walk.caller()
                        .post(walk.held(), typed)
                        .html()
                        .select("#consent")
                        .hasAttr("checked"))
                .isTrue();
        assertThat(count("SELECT count(*) FROM booking WHERE sealed IS NOT NULL"))
                .isZero();
    }

    @Test
    void aHoldThatLapsedSaysSoAndKeepsWhatWasTyped() {
        walk.hold("talk", "east-centre@2026-11-25T09:00");
        String held = walk.held();
        walk.caller().post(held, BookingWalk.details(walk.phone(), "借款"));
        // A code that has not gone out when it lapses is never sent.
        String code = walk.code();
        PORTAL.clock().advance(Duration.ofMinutes(11));
        Reply lapsed = walk.caller().post(held + "/confirm", Map.of("code", code));

        assertThat(lapsed.status()).isEqualTo(410);
        Reply next = walk.hold("talk", "east-centre@2026-11-25T09:30");
        assertThat(next.html().select("#phone").attr("value")).isEqualTo(walk.phone());
    }

    @Test
    void aTakenTimeIsToldWithTheOthersStillThere() {
        var other = new BookingWalk(PORTAL.address(), SMS, "10000029999");
        walk.caller().get("/book/last-seat");
        other.hold("last-seat", "east-centre@2026-12-03T18:00");
        Reply refused = walk.caller().post("/book/last-seat", Map.of("slot", "east-centre@2026-12-03T18:00"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.texts(".errors__title")).containsExactly("这个时间刚刚被别人约走了");
        assertThat(refused.html().select("input[name=slot]")).isNotEmpty();
    }

    @Test
    void aWrongCodeConfirmsNothingAndFiveAreTheEnd() {
        walk.hold("talk", "east-centre@2026-11-25T09:00");
        String held = walk.held();
        walk.caller().post(held, BookingWalk.details(walk.phone(), "借款"));
        String right = walk.code();
        String wrong = right.equals("000000") ? "000001" : "000000";
        for (int tries = 0; tries < 5; tries++) {
            assertThat(walk.caller()
                            .post(held + "/confirm", Map.of("code", wrong))
                            .status())
                    .isEqualTo(422);
        }

        assertThat(walk.caller().post(held + "/confirm", Map.of("code", right)).status())
                .isEqualTo(422);
        PORTAL.clock().advance(Duration.ofSeconds(61));
        walk.caller().post(held + "/code", Map.of());
        assertThat(walk.caller()
                        .post(held + "/confirm", Map.of("code", walk.code()))
                        .texts("h1"))
                .containsExactly("约好了");
    }

    @Test
    void anotherBrowserComesInByReferenceAndPhone() {
        walk.book("talk", "east-centre@2026-11-25T09:00", "借款");
        String reference = walk.reference();
        Caller other = new Caller(PORTAL.address());

        assertThat(other.get("/booking/" + reference).texts("h1")).containsExactly("我的预约");
        Reply asked = other.post("/booking", Map.of("reference", reference.toLowerCase(), "phone", walk.phone()));
        assertThat(asked.texts("h1")).containsExactly("验证码");
        Reply opened = other.post(other.path(), Map.of("code", walk.code()));
        assertThat(opened.texts("h1")).containsExactly("约好了");
        assertThat(other.get("/booking/" + reference + "/data.json")
                        .json()
                        .at("/person/phone")
                        .asText())
                .isEqualTo(walk.phone());
    }

    @Test
    void aReferenceThatIsNobodysLooksLikeOneOfSomebody() {
        walk.book("talk", "east-centre@2026-11-25T09:00", "借款");
        Caller other = new Caller(PORTAL.address());
        other.get("/booking");
        Reply wrong = other.post("/booking", Map.of("reference", walk.reference(), "phone", "10000028888"));
        Reply answered = other.post(other.path(), Map.of("code", "123456"));

        assertThat(wrong.texts("h1")).containsExactly("验证码");
        assertThat(answered.status()).isEqualTo(422);
        assertThat(SMS.texts("10000028888")).isEmpty();
        assertThat(new Caller(PORTAL.address())
                        .get("/booking/" + walk.reference() + "/cancel")
                        .texts("h1"))
                .isEqualTo(new Caller(PORTAL.address())
                        .get("/booking/HHHHHHHH/cancel")
                        .texts("h1"));
    }

    /** The answer to the second click is the one that is seen. */
    @Test
    void whoClicksTwiceComesToTheCodeThatWasSent() {
        Caller other = new Caller(PORTAL.address());
        other.get("/booking");
        Map<String, String> typed = Map.of("reference", "HHHHHHHH", "phone", "10000028887");
        other.post("/booking", typed);
        String first = other.path();
        other.get("/booking");
        other.post("/booking", typed);
        assertThat(other.path()).isEqualTo(first).startsWith("/booking/code/");

        Caller stranger = new Caller(PORTAL.address());
        stranger.get("/booking");
        assertThat(stranger.post("/booking", typed).status()).isEqualTo(429);
    }

    @Test
    void movingKeepsTheReferenceAndOldFormsChangeNothing() {
        walk.book("talk", "east-centre@2026-11-25T09:00", "借款");
        String address = "/booking/" + walk.reference();
        String version = walk.caller()
                .get(address + "/move")
                .html()
                .select("input[name=version]")
                .attr("value");
        Map<String, String> move = Map.of("version", version, "slot", "east-centre@2026-11-26T10:00");
        Reply moved = walk.caller().post(address + "/move", move);
        Reply again = walk.caller()
                .post(address + "/move", Map.of("version", version, "slot", "east-centre@2026-11-27T10:00"));
        Reply cancel = walk.caller().post(address + "/cancel", Map.of("version", version));

        assertThat(moved.texts("[role=status]").getFirst()).contains("已经改到下面的时间");
        assertThat(moved.texts(".ticket__reference").getFirst().replace("-", ""))
                .isEqualTo(address.substring(9));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.texts("[role=status]").getFirst()).contains("什么都没有改动");
        assertThat(again.texts(".ticket .time").getFirst()).contains("10:00");
        assertThat(cancel.status()).isEqualTo(409);
        assertThat(walk.caller().get(address + ".ics").body())
                .contains("SEQUENCE:1", "DTSTART;TZID=Asia/Shanghai:20261126T100000");
    }

    @Test
    void cancellingFreesTheTimeAndTheOldLinkSaysSo() {
        walk.book("talk", "east-centre@2026-11-25T09:00", "借款");
        String address = "/booking/" + walk.reference();
        String uid = uid(walk.caller().get(address + ".ics"));
        String version = walk.caller()
                .get(address + "/cancel")
                .html()
                .select("input[name=version]")
                .attr("value");
        Reply cancelled = walk.caller().post(address + "/cancel", Map.of("version", version));
        Reply link = walk.caller().get(address + "/cancel");
        Reply calendar = walk.caller().get(address + ".ics");

        assertThat(cancelled.texts("h1")).containsExactly("这个预约已经取消");
        assertThat(link.status()).isEqualTo(409);
        assertThat(link.html().select("form[action$=cancel]")).isEmpty();
        assertThat(calendar.body()).contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1");
        assertThat(uid(calendar)).isEqualTo(uid);
    }

    @Test
    void erasingEmptiesEverythingThatTellsWhoItWas() {
        walk.book("talk", "east-centre@2026-11-25T09:00", "借款");
        String address = "/booking/" + walk.reference();
        String version = walk.caller()
                .get(address + "/data")
                .html()
                .select("input[name=version]")
                .attr("value");
        Reply erased = walk.caller().post(address + "/erase", Map.of("version", version));

        assertThat(erased.texts("[role=status]")).containsExactly("您的信息已经删除。");
        assertThat(count("SELECT count(*) FROM booking WHERE sealed IS NOT NULL OR phone_hash IS NOT NULL"))
                .isZero();
        assertThat(count("SELECT count(*) FROM outbox WHERE sealed IS NOT NULL AND event_key LIKE 'booking/%'"
                        + " AND event_key NOT LIKE '%/cancelled-sms'"))
                .isZero();
        assertThat(count("SELECT count(*) FROM outbox WHERE event_key LIKE '%/cancelled-sms' AND state <> 'CANCELLED'"))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM booking WHERE state = 'CANCELLED'"))
                .isEqualTo(1);
        assertThat(walk.caller().get(address).texts("h1")).containsExactly("我的预约");
    }

    @Test
    void theWaitingListOffersWhatComesFreeAndTheOfferLapses() {
        walk.book("last-seat", "east-centre@2026-12-03T18:00", "其他");
        String booked = "/booking/" + walk.reference();
        var first = new BookingWalk(PORTAL.address(), SMS, "10000027771");
        var second = new BookingWalk(PORTAL.address(), SMS, "10000027772");
        String firstEntry = waitFor(first, "2026-12-03");
        PORTAL.clock().advance(Duration.ofSeconds(1));
        String secondEntry = waitFor(second, "2026-12-03");
        assertThat(first.caller().get(firstEntry).texts("h1")).containsExactly("已经加入候补");

        String version = walk.caller()
                .get(booked + "/cancel")
                .html()
                .select("input[name=version]")
                .attr("value");
        walk.caller().post(booked + "/cancel", Map.of("version", version));
        assertThat(first.caller().get(firstEntry).texts("h1")).containsExactly("有空位了");
        assertThat(second.caller().get(secondEntry).texts("h1")).containsExactly("已经加入候补");

        PORTAL.clock().advance(Duration.ofMinutes(121));
        PORTAL.bean(Housekeeping.class).run();
        PORTAL.bean(Housekeeping.class).run();
        Caller late = open(first, firstEntry);
        assertThat(late.get(firstEntry).texts("h1")).containsExactly("空位没有留住");
        Caller lucky = open(second, secondEntry);
        assertThat(lucky.get(secondEntry).texts("h1")).containsExactly("有空位了");
        Reply taken = lucky.post(secondEntry + "/accept", Map.of());
        assertThat(taken.texts("h1")).containsExactly("约好了");
        assertThat(lucky.get(secondEntry).texts("h1")).containsExactly("已经约好");
        assertThat(count("SELECT count(*) FROM waitlist_entry WHERE sealed IS NOT NULL"))
                .isZero();
    }

    private static String waitFor(BookingWalk who, String day) {
        who.caller().get("/book/last-seat/wait");
        Map<String, String> fields = BookingWalk.details(who.phone(), "其他");
        fields.put("from", day);
        fields.put("until", day);
        Reply code = who.caller().post("/book/last-seat/wait", fields);
        assertThat(code.texts("h1")).as(code.body()).containsExactly("验证码");
        who.caller().post(who.caller().path(), Map.of("code", who.code()));
        return who.caller().path();
    }

    /** The pass is over by now; the phone opens it again. */
    private static Caller open(BookingWalk who, String address) {
        Caller caller = who.caller();
        caller.get("/booking");
        caller.post("/booking", Map.of("reference", address.substring(9), "phone", who.phone()));
        caller.post(caller.path(), Map.of("code", who.code()));
        return caller;
    }

    private static String uid(Reply calendar) {
        return calendar.body()
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
    }

    private int count(String sql) {
        return postgres.one(Integer.class, sql);
    }
}
