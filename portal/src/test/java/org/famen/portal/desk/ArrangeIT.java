package org.famen.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.famen.portal.booking.Booking;
import org.famen.portal.booking.BookingState;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walk-ins, moves, cancellations, leave and the calendar; today is Tuesday 24 November 2026, 10:00. */
class ArrangeIT {
    private static final DeskWorld WORLD = new DeskWorld();
    private static final Caller RECEPTION = WORLD.colleague("reception-east", "reception", DeskWorld.EAST);

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void startAfresh() {
        WORLD.startAfresh();
    }

    @Test
    void whoWalksInTakesTheRunningTimeAndIsThere() {
        WORLD.setClock("2026-11-24T10:12");
        Reply form = RECEPTION.get("/desk/walk-in?service=talk");
        assertThat(form.html().select("input[name=slot]").eachAttr("value"))
                .startsWith("east-1@2026-11-24T10:00", "east-1@2026-11-24T10:30");
        Reply page = RECEPTION.post("/desk/walk-in", walkIn(form, "east-1@2026-11-24T10:00", "10000091234"));

        assertThat(page.texts("[role=status]")).containsExactly("已经登记，预约号已经发给本人。");
        assertThat(page.texts("h1 .visitstate")).containsExactly("已到");
        assertThat(page.body()).contains("李测试", "这个预约由窗口登记");
        assertThat(WORLD.count(
                        "SELECT count(*) FROM consent c JOIN booking b ON b.id = c.subject WHERE b.origin = 'DESK'"))
                .isPositive();
        assertThat(WORLD.count("SELECT count(*) FROM outbox WHERE event_key LIKE 'booking/%/confirmed-sms'"))
                .isEqualTo(1);
    }

    @Test
    void aFormSentTwiceMakesOneBooking() {
        Reply form = RECEPTION.get("/desk/walk-in?service=talk&date=2026-11-25");
        Map<String, String> fields = walkIn(form, "east-1@2026-11-25T09:00", "10000091235");
        Reply first = RECEPTION.send("/desk/walk-in", fields);
        Reply second = RECEPTION.send("/desk/walk-in", fields);

        assertThat(first.status()).isEqualTo(303);
        assertThat(second.header("location")).isEqualTo(first.header("location"));
        assertThat(WORLD.count("SELECT count(*) FROM booking")).isEqualTo(1);
        assertThat(WORLD.find(id(first)).state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void aTakenTimeIsToldAndNothingTypedIsLost() {
        Reply form = RECEPTION.get("/desk/walk-in?service=talk&date=2026-11-25");
        WORLD.book("talk", "east-1", "2026-11-25T09:00");
        Reply again = RECEPTION.post("/desk/walk-in", walkIn(form, "east-1@2026-11-25T09:00", "10000091236"));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.texts(".errors__title").getFirst()).startsWith("这个时间刚刚没有了");
        assertThat(again.html().select("#name").attr("value")).isEqualTo("李测试");
        assertThat(again.html().select("#phone").attr("value")).isEqualTo("10000091236");
        assertThat(WORLD.count("SELECT count(*) FROM booking")).isEqualTo(1);
    }

    @Test
    void whatIsMissingIsToldBesideIt() {
        Reply form = RECEPTION.get("/desk/walk-in?service=talk&date=2026-11-25");
        Map<String, String> fields = walkIn(form, "", "12");
        fields.remove("consent");
        Reply again = RECEPTION.post("/desk/walk-in", fields);

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html().select(".errors a").eachAttr("href")).containsExactly("#slot", "#phone", "#consent");
        assertThat(again.texts("#slot .field__error")).containsExactly("请选一个时间");
    }

    @Test
    void twoDesksAndTheOneSeatMakeOneBooking() throws Exception {
        Caller other = WORLD.colleague("reception-two", "reception", DeskWorld.EAST);
        String form = "/desk/walk-in?service=last-seat&date=2026-12-03";
        Map<String, String> mine = walkIn(RECEPTION.get(form), "east-2@2026-12-03T18:00", "10000091237");
        Map<String, String> theirs = walkIn(other.get(form), "east-2@2026-12-03T18:00", "10000091238");
        List<Callable<Integer>> both = List.of(
                () -> RECEPTION.send("/desk/walk-in", mine).status(),
                () -> other.send("/desk/walk-in", theirs).status());
        try (ExecutorService pool = Executors.newFixedThreadPool(both.size())) {
            List<Future<Integer>> answers = pool.invokeAll(both);
            assertThat(List.of(answers.getFirst().get(), answers.getLast().get()))
                    .containsExactlyInAnyOrder(303, 409);
        }
        assertThat(WORLD.count("SELECT count(*) FROM booking")).isEqualTo(1);
    }

    @Test
    void aMoveByTheDeskNeedsNoLeadTimeAndIsTold() {
        Booking booking = WORLD.book("talk", "east-1", "2026-11-26T09:00");
        Reply form = RECEPTION.get(page(booking) + "/move?date=2026-11-24");
        assertThat(form.html().select("input[name=slot]").eachAttr("value")).contains("east-2@2026-11-24T10:30");
        String version = WORLD.version(booking);
        Reply moved =
                RECEPTION.post(page(booking) + "/move", Map.of("version", version, "slot", "east-2@2026-11-24T10:30"));
        Reply late =
                RECEPTION.post(page(booking) + "/move", Map.of("version", version, "slot", "east-2@2026-11-24T11:00"));

        assertThat(moved.texts("[role=status]")).containsExactly("已经改期，通知已经发给本人。");
        assertThat(WORLD.find(booking.id()).startsAt()).isEqualTo(DeskWorld.at("2026-11-24T10:30"));
        assertThat(WORLD.count("SELECT count(*) FROM outbox WHERE event_key LIKE '%/1/moved-sms'"))
                .isEqualTo(1);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.texts(".errors__title").getFirst()).startsWith("刚才有人改过");
        assertThat(WORLD.count(
                        "SELECT count(*) FROM audit_event WHERE action = 'booking.moved' AND subject = ? AND actor <> 'public'",
                        "booking/" + booking.id()))
                .isEqualTo(1);
    }

    @Test
    void aCancellationByTheDeskFreesTheTimeAndIsTold() {
        Booking booking = WORLD.book("talk", "east-1", "2026-11-24T13:30");
        WORLD.setClock("2026-11-24T13:20");
        RECEPTION.get(page(booking) + "/cancel");
        Reply done = RECEPTION.post(page(booking) + "/cancel", Map.of("version", WORLD.version(booking)));

        assertThat(done.texts("[role=status]")).containsExactly("已经取消，通知已经发给本人。");
        assertThat(WORLD.find(booking.id()).state()).isEqualTo(BookingState.CANCELLED);
        assertThat(WORLD.count("SELECT count(*) FROM outbox WHERE event_key LIKE '%/cancelled-sms'"))
                .isEqualTo(1);
        WORLD.book("talk", "east-1", "2026-11-25T09:00");
    }

    @Test
    void whatIsOverIsNeitherMovedNorCancelled() {
        Booking booking = WORLD.book("talk", "east-1", "2026-11-24T13:30");
        WORLD.setClock("2026-11-24T14:01");
        RECEPTION.get(page(booking));
        Reply cancel = RECEPTION.post(page(booking) + "/cancel", Map.of("version", WORLD.version(booking)));

        assertThat(cancel.status()).isEqualTo(409);
        assertThat(cancel.texts(".errors__title").getFirst()).startsWith("这个预约的时间已经过了");
        assertThat(WORLD.find(booking.id()).state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void aClosureListsWhatItPutsInTheWrongAndTouchesNothing() {
        Booking booking = WORLD.book("talk", "east-1", "2026-11-25T09:00");
        String version = WORLD.version(booking);
        RECEPTION.get("/desk/blocks");
        Reply page = RECEPTION.post(
                "/desk/blocks",
                Map.of("desk", "east-1", "from", "2026-11-25T08:00", "until", "2026-11-25T12:00", "reason", "停电"));

        assertThat(page.texts("[role=status]")).containsExactly("已经登记，这段时间不能再约。");
        assertThat(page.texts(".conflicts li").getFirst())
                .contains(
                        "11月25日（周三）09:00", booking.findReference().orElseThrow().written());
        assertThat(WORLD.version(booking)).isEqualTo(version);
        assertThat(RECEPTION
                        .get("/desk/walk-in?service=talk&date=2026-11-25")
                        .html()
                        .select("input[value=east-1@2026-11-25T09:30]"))
                .isEmpty();
        assertThat(RECEPTION.get("/desk/calendar?date=2026-11-25").texts(".shift--blocked"))
                .singleElement()
                .asString()
                .contains("08:00–12:00", "停电");

        String remove = page.html().select("form[action$=remove]").attr("action");
        assertThat(RECEPTION.post(remove, Map.of()).texts("[role=status]").getFirst())
                .startsWith("已经删除");
        assertThat(RECEPTION.post(remove, Map.of()).texts("[role=status]").getFirst())
                .startsWith("没有这一条");
        assertThat(RECEPTION.get("/desk/blocks").texts(".conflicts li")).isEmpty();
    }

    @Test
    void aBlockThatMakesNoSenseIsRefusedWithWhatWasTyped() {
        RECEPTION.get("/desk/blocks");
        Reply again = RECEPTION.post(
                "/desk/blocks", Map.of("from", "2026-11-26T12:00", "until", "2026-11-26T09:00", "reason", "装修"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html().select(".errors a").eachAttr("href")).containsExactly("#desk", "#until");
        assertThat(again.html().select("#from").attr("value")).isEqualTo("2026-11-26T12:00");
        assertThat(again.html().select("#reason").attr("value")).isEqualTo("装修");
    }

    @Test
    void theCalendarShowsAWeekByDeskAndADayByLawyer() {
        Booking booking = WORLD.book("talk", "east-1", "2026-11-25T09:00");
        Reply week = RECEPTION.get("/desk/calendar?date=2026-11-24");
        assertThat(week.texts("thead th")).hasSize(7).startsWith("11月23日（周一）");
        assertThat(week.texts("tbody th")).containsExactly("东区公共法律服务中心 东一窗口", "东区公共法律服务中心 东二窗口");
        assertThat(week.html().select(".shift a").eachAttr("href")).containsExactly("/desk/bookings/" + booking.id());
        assertThat(week.texts(".shift")).containsExactly("09:00–09:30 面谈 王** 还没来");

        Reply day = RECEPTION.get("/desk/calendar?date=2026-11-25&view=day&by=lawyer");
        assertThat(day.texts("thead th")).containsExactly("zhao");
        assertThat(day.texts("tbody th")).startsWith("09:00", "10:00");
        assertThat(day.texts("tbody tr").getFirst()).contains("09:00–09:30 面谈 王**");
    }

    private static Map<String, String> walkIn(Reply form, String slot, String phone) {
        return new HashMap<>(Map.of(
                "key",
                form.html().select("input[name=key]").attr("value"),
                "service",
                form.html().select("input[name=service]").attr("value"),
                "date",
                form.html().select("input[type=hidden][name=date]").attr("value"),
                "slot",
                slot,
                "arrived",
                "yes",
                "name",
                "李测试",
                "phone",
                phone,
                "category",
                "借款",
                "note",
                "",
                "consent",
                "yes"));
    }

    private static UUID id(Reply redirection) {
        return UUID.fromString(redirection.header("location").replaceFirst(".*/bookings/([0-9a-f-]+).*", "$1"));
    }

    private static String page(Booking booking) {
        return "/desk/bookings/" + booking.id();
    }
}
