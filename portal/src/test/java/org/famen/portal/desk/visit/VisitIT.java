package org.famen.portal.desk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.famen.portal.booking.Booking;
import org.famen.portal.booking.BookingErasure;
import org.famen.portal.booking.BookingState;
import org.famen.portal.booking.Bookings;
import org.famen.portal.booking.ChangeOutcome;
import org.famen.portal.desk.DeskWorld;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Today's list and a booking's page at the desk; today is Tuesday 24 November 2026, 10:00. */
class VisitIT {
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
    void theListHasTheDayByTimeAndMasksPeople() {
        Booking later = WORLD.book("talk", "east-2", "2026-11-24T15:00");
        Booking earlier = WORLD.book("talk", "east-1", "2026-11-24T13:30");
        WORLD.book("talk", "east-1", "2026-11-25T09:00");
        Reply list = RECEPTION.get("/desk/today");

        assertThat(list.html().select(".roster__row").eachAttr("id"))
                .containsExactly("visit-" + earlier.id(), "visit-" + later.id());
        assertThat(list.texts(".roster__who").getFirst()).contains("王**", "100****");
        assertThat(list.body()).doesNotContain(DeskWorld.NAME);
        assertThat(list.body()).contains("共 2 个预约，0 人已到，0 人未到");
        assertThat(RECEPTION.get("/desk/today?date=2026-11-25").texts(".roster__row"))
                .hasSize(1);
    }

    @Test
    void readingSomebodysDataGoesToTheAudit() {
        Booking booking = WORLD.book("talk", "east-1", "2026-11-24T13:30");
        RECEPTION.get("/desk/today");
        assertThat(audited("booking.read", booking)).isEmpty();
        Reply page = RECEPTION.get(page(booking));

        assertThat(page.body()).contains(DeskWorld.NAME, "想问借条的事");
        assertThat(audited("booking.read", booking)).containsExactly(id("reception-east"));
    }

    @Test
    void aReferenceLeadsToItsBooking() {
        Booking booking = WORLD.book("talk", "east-1", "2026-11-25T09:00");
        String reference = booking.findReference().orElseThrow().written().toLowerCase(Locale.ROOT);

        assertThat(find(reference).header("location")).isEqualTo(page(booking));
        Reply missing = find("HHHHHHHH");
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.html().select("#asked").attr("value")).isEqualTo("HHHHHHHH");
    }

    @Test
    void whoComesOnAWrongDayIsFoundByPhoneOrName() {
        Booking booking = WORLD.book("talk", "east-1", "2026-11-26T09:00", "欧阳测试");
        WORLD.book("talk", "east-2", "2026-11-26T09:00");
        WORLD.book("talk", "west-1", "2026-11-27T10:00", "欧阳西边");
        String lastFour = phone(booking).substring(7);

        assertThat(find("欧阳").header("location")).isEqualTo(page(booking));
        assertThat(find(lastFour).header("location")).isEqualTo(page(booking));
        assertThat(find("欧").status()).isEqualTo(422);
        assertThat(find("0000").status()).isEqualTo(422);
    }

    @Test
    void ofSeveralThatAreMeantNobodyIsTakenForAnother() {
        WORLD.book("talk", "east-1", "2026-11-24T13:30");
        WORLD.book("talk", "east-2", "2026-11-24T14:00");
        Reply several = find("测试");

        assertThat(several.status()).isEqualTo(200);
        assertThat(several.texts(".foundlist li")).hasSize(2).allMatch(line -> line.contains("王**"));
        assertThat(several.html().select(".foundlist").outerHtml()).doesNotContain(DeskWorld.NAME);
    }

    @Test
    void aCheckInIsTakenBackOnTheSameDayAlone() {
        Booking booking = WORLD.book("talk", "east-1", "2026-11-24T13:30");
        RECEPTION.get("/desk/today");
        RECEPTION.send(page(booking) + "/state", Map.of("version", version(booking), "state", "arrived"));
        assertThat(RECEPTION.get("/desk/today").texts(".roster__do button")).containsExactly("撤销");
        Reply back = RECEPTION.send(
                page(booking) + "/state",
                Map.of("version", version(booking), "state", "confirmed", "list", "2026-11-24"));
        assertThat(back.status()).isEqualTo(303);
        assertThat(WORLD.find(booking.id()).state()).isEqualTo(BookingState.CONFIRMED);

        RECEPTION.send(page(booking) + "/state", Map.of("version", version(booking), "state", "arrived"));
        WORLD.setClock("2026-11-25T09:00");
        RECEPTION.get("/desk/today?date=2026-11-24");
        Reply late =
                RECEPTION.post(page(booking) + "/state", Map.of("version", version(booking), "state", "confirmed"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.texts(".errors__title").getFirst()).startsWith("到场只能在来访当天撤回");
        assertThat(WORLD.find(booking.id()).state()).isEqualTo(BookingState.ARRIVED);
    }

    @Test
    void whoComesIsCheckedInFromTheListAndServedWithAnOutcomeAndANote() {
        Booking booking = WORLD.book("talk", "east-1", "2026-11-24T13:30");
        RECEPTION.get("/desk/today");
        Reply back = RECEPTION.send(
                page(booking) + "/state",
                Map.of("version", version(booking), "state", "arrived", "list", "2026-11-24"));
        assertThat(back.header("location")).startsWith("/desk/today?date=2026-11-24");
        assertThat(WORLD.find(booking.id()).state()).isEqualTo(BookingState.ARRIVED);

        RECEPTION.get(page(booking));
        Reply done = RECEPTION.post(
                page(booking) + "/state",
                Map.of("version", version(booking), "state", "done", "outcome", "aid", "note", "材料已收"));
        assertThat(done.texts("[role=status]")).containsExactly("已经登记。");
        assertThat(done.texts(".notes .note")).containsExactly("材料已收");
        assertThat(done.texts(".notes .small").getFirst()).startsWith("同事reception-east");
        assertThat(done.body()).contains("申请法律援助");
        assertThat(audited("booking.done", booking)).containsExactly(id("reception-east"));
        assertThat(audited("booking.noted", booking)).containsExactly(id("reception-east"));
    }

    @Test
    void doneWithoutAnOutcomeKeepsTheNote() {
        Booking booking = WORLD.book("talk", "east-1", "2026-11-24T13:30");
        RECEPTION.get(page(booking));
        Reply again = RECEPTION.post(
                page(booking) + "/state", Map.of("version", version(booking), "state", "done", "note", "写了很久"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html().select("#done-note").text()).isEqualTo("写了很久");
        assertThat(WORLD.find(booking.id()).state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void ofTwoAtOnceTheSlowerOneSeesThePresentStateAndKeepsWhatTheyTyped() {
        Booking booking = WORLD.book("talk", "east-1", "2026-11-24T13:30");
        Caller other = WORLD.colleague("reception-two", "reception", DeskWorld.EAST);
        String seen = version(booking);
        RECEPTION.get(page(booking));
        other.get(page(booking));
        other.post(page(booking) + "/state", Map.of("version", seen, "state", "arrived"));
        Reply slower = RECEPTION.post(
                page(booking) + "/state",
                Map.of("version", seen, "state", "done", "outcome", "referred", "note", "转给工会"));

        assertThat(slower.status()).isEqualTo(409);
        assertThat(slower.texts(".errors__title").getFirst()).contains("刚才有人改过", "您写的还在");
        assertThat(slower.texts("h1 .visitstate")).containsExactly("已到");
        assertThat(slower.html().select("#done-note").text()).isEqualTo("转给工会");
        assertThat(slower.html().select("input[name=outcome][checked]").attr("value"))
                .isEqualTo("referred");
        assertThat(slower.texts(".trail li").getFirst()).contains("同事reception-two", "登记到场");
        assertThat(count("SELECT count(*) FROM booking_note")).isZero();

        String present = slower.html().select("input[name=version]").attr("value");
        Reply saved = RECEPTION.post(
                page(booking) + "/state",
                Map.of("version", present, "state", "done", "outcome", "referred", "note", "转给工会"));
        assertThat(saved.texts(".notes .note")).containsExactly("转给工会");
    }

    @Test
    void aNoteOnAnOldPageIsNotLostEither() {
        Booking booking = WORLD.book("talk", "east-1", "2026-11-24T13:30");
        RECEPTION.get(page(booking));
        String seen = version(booking);
        RECEPTION.post(page(booking) + "/state", Map.of("version", seen, "state", "arrived"));
        Reply stale = RECEPTION.post(page(booking) + "/notes", Map.of("version", seen, "note", "带了借条"));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.html().select("textarea").eachText()).contains("带了借条");
        Reply saved = RECEPTION.post(page(booking) + "/notes", Map.of("version", version(booking), "note", "带了借条"));
        assertThat(saved.texts(".notes .note")).containsExactly("带了借条");
    }

    @Test
    void nobodyIsMissedBeforeTheTimeNorCheckedInOnAnotherDay() {
        Booking today = WORLD.book("talk", "east-1", "2026-11-24T13:30");
        Booking tomorrow = WORLD.book("talk", "east-1", "2026-11-25T09:00");
        RECEPTION.get(page(today));

        assertThat(RECEPTION
                        .post(page(today) + "/state", Map.of("version", version(today), "state", "missed"))
                        .status())
                .isEqualTo(409);
        assertThat(RECEPTION
                        .post(page(tomorrow) + "/state", Map.of("version", version(tomorrow), "state", "arrived"))
                        .texts(".errors__title")
                        .getFirst())
                .startsWith("还没到时候");
        WORLD.setClock("2026-11-24T13:40");
        RECEPTION.post(page(today) + "/state", Map.of("version", version(today), "state", "missed"));
        assertThat(WORLD.find(today.id()).state()).isEqualTo(BookingState.MISSED);
        RECEPTION.post(page(today) + "/state", Map.of("version", version(today), "state", "arrived"));
        assertThat(WORLD.find(today.id()).state()).isEqualTo(BookingState.ARRIVED);
    }

    @Test
    void notesAreSealedStayAsTheyWereWrittenAndGoWithThePersonsData() {
        Booking booking = WORLD.book("talk", "east-1", "2026-11-24T13:30");
        RECEPTION.get(page(booking));
        RECEPTION.post(page(booking) + "/notes", Map.of("version", version(booking), "note", "绝密的备注"));
        String row = one("SELECT CAST(n AS text) FROM booking_note n");

        assertThat(row).doesNotContain("绝密");
        assertThatThrownBy(() -> execute("UPDATE booking_note SET at = now()")).hasMessageContaining("stays");
        assertThatThrownBy(() -> execute("DELETE FROM booking_note")).hasMessageContaining("keeps its rows");
        assertThatThrownBy(() -> WORLD.asPortal().run("UPDATE booking_note SET author_id = author_id"))
                .hasMessageContaining("permission denied");
        Bookings bookings = WORLD.portal().bean(Bookings.class);
        bookings.cancel(booking.id(), WORLD.find(booking.id()).version(), id("reception-east"));
        assertThat(WORLD.portal()
                        .bean(BookingErasure.class)
                        .erase(booking.id(), WORLD.find(booking.id()).version()))
                .isInstanceOf(ChangeOutcome.Changed.class);
        assertThat(count("SELECT count(*) FROM booking_note WHERE sealed IS NOT NULL"))
                .isZero();
        assertThat(count("SELECT count(*) FROM booking_note")).isEqualTo(1);
        assertThat(RECEPTION.get(page(booking)).body()).contains("本人的信息已经删除").doesNotContain("绝密");
        assertThat(RECEPTION
                        .post(page(booking) + "/notes", Map.of("version", version(booking), "note", "晚了"))
                        .texts(".errors__title"))
                .containsExactly("本人的信息已经删除，不能再写备注");
    }

    @Test
    void aLawyerSeesWhatIsBookedWithThemAlone() {
        Caller lawyer = WORLD.colleague("zhao", "lawyer", "");
        Booking theirs = WORLD.book("talk", "east-1", "2026-11-24T13:30");
        Booking anothers = WORLD.book("talk", "east-2", "2026-11-24T13:30");

        assertThat(lawyer.get("/desk/today").html().select(".roster__row").eachAttr("id"))
                .containsExactly("visit-" + theirs.id());
        assertThat(lawyer.get(page(theirs)).status()).isEqualTo(200);
        assertThat(lawyer.get(page(anothers)).status()).isEqualTo(404);
        assertThat(lawyer.send(page(anothers) + "/state", Map.of("version", version(anothers), "state", "arrived"))
                        .status())
                .isEqualTo(404);
        assertThat(WORLD.find(anothers.id()).state()).isEqualTo(BookingState.CONFIRMED);
    }

    private static String page(Booking booking) {
        return "/desk/bookings/" + booking.id();
    }

    /** By post, since a name has no place in an address. */
    private static Reply find(String asked) {
        RECEPTION.get("/desk/today");
        return RECEPTION.send("/desk/today/find", Map.of("asked", asked));
    }

    private static String phone(Booking booking) {
        Bookings bookings = WORLD.portal().bean(Bookings.class);
        return bookings.person(WORLD.find(booking.id())).orElseThrow().phone();
    }

    private static String version(Booking booking) {
        return WORLD.version(booking);
    }

    private static String id(String login) {
        return WORLD.owner().one(String.class, "SELECT CAST(id AS text) FROM staff_member WHERE login = ?", login);
    }

    private static List<String> audited(String action, Booking booking) {
        UUID id = booking.id();
        return WORLD.owner()
                .list(
                        String.class,
                        "SELECT actor FROM audit_event WHERE action = ? AND subject = ?",
                        action,
                        "booking/" + id);
    }

    private static int count(String sql) {
        return WORLD.count(sql);
    }

    private static String one(String sql) {
        return WORLD.owner().one(String.class, sql);
    }

    private static void execute(String sql) {
        WORLD.owner().run(sql);
    }
}
