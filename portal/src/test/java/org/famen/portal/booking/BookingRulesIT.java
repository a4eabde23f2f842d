package org.famen.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.famen.content.event.Event;
import org.famen.content.service.Service;
import org.famen.portal.booking.manage.Housekeeping;
import org.famen.portal.personal.PersonalData;
import org.famen.portal.personal.PhoneNumber;
import org.famen.portal.personal.ReferenceNumber;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Somewhere;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.timetable.Blocks;
import org.famen.portal.timetable.Conflicts;
import org.famen.portal.timetable.DeskAt;
import org.famen.portal.timetable.FreeSlot;
import org.famen.portal.timetable.SlotFinder;
import org.famen.portal.timetable.SlotQuery;
import org.famen.portal.timetable.Timetable;
import org.famen.portal.timetable.Timetables;
import org.famen.portal.web.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database forbids and the services answer; today is Tuesday 24 November 2026, 10:00. */
class BookingRulesIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.startOn(TestPostgres.createDatabase(), Map.of());
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    private final Holds holds = PORTAL.bean(Holds.class);
    private final Bookings bookings = PORTAL.bean(Bookings.class);
    private final SlotFinder finder = PORTAL.bean(SlotFinder.class);
    private final Sql postgres = Sql.of(PORTAL);
    private final Timetable timetable = PORTAL.bean(Timetables.class).now();
    private int phones;

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @BeforeEach
    void startAfresh() {
        PORTAL.clock().setTo(NOW);
        postgres.run("""
                ALTER TABLE booking DISABLE TRIGGER booking_never_deleted;
                DELETE FROM outbox; DELETE FROM booking; DELETE FROM slot_lawyer; DELETE FROM slot; DELETE FROM block;
                ALTER TABLE booking ENABLE TRIGGER booking_never_deleted;
                """);
    }

    @Test
    void aHoldBecomesABookingWithAReferenceAndMessages() {
        Booking booking = book("talk", "east-1", at("2026-11-25T09:00"));

        assertThat(booking.state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(booking.reference()).matches("[34679ACDEFGHJKMNPQRTVWXY]{8}");
        assertThat(rows(String.class, "SELECT event_key FROM outbox ORDER BY due_at"))
                .hasSize(2)
                .allMatch(key -> key.startsWith("booking/" + booking.id() + "/0/"));
        assertThat(rows(String.class, "SELECT notice_version FROM consent WHERE subject = ?", booking.id()))
                .containsExactly("1");
    }

    @Test
    void monitoringSeesHowManyThereAreInEachState() {
        book("talk", "east-1", at("2026-11-25T09:00"));
        hold(visitor(), "talk", "east-2", at("2026-11-25T09:00"));

        PORTAL.bean(BookingMeter.class).measure();

        MeterRegistry meters = PORTAL.bean(MeterRegistry.class);
        assertThat(meters.get("famen.bookings")
                        .tag("state", "confirmed")
                        .gauge()
                        .value())
                .isEqualTo(1);
        assertThat(meters.get("famen.bookings").tag("state", "held").gauge().value())
                .isEqualTo(1);
        assertThat(meters.get("famen.bookings")
                        .tag("state", "cancelled")
                        .gauge()
                        .value())
                .isZero();
    }

    @Test
    void aSecondHoldOfTheSameTimeIsRefused() {
        hold(visitor(), "talk", "east-2", at("2026-11-25T09:00"));

        assertThat(take(visitor(), "talk", "east-2", at("2026-11-25T09:00"))).isInstanceOf(HoldOutcome.Taken.class);
    }

    @Test
    void aLawyerIsNotInTwoPlaces() {
        hold(visitor(), "talk", "east-1", at("2026-11-25T09:00"));

        assertThat(take(visitor(), "talk", "west-1", at("2026-11-25T09:00"))).isInstanceOf(HoldOutcome.Taken.class);
        assertThat(take(visitor(), "talk", "east-2", at("2026-11-25T09:00"))).isInstanceOf(HoldOutcome.Held.class);
    }

    @Test
    void theWayThereAndBackKeepsTheLawyerBusy() {
        // The visit begins at 09:30 and takes until 10:30, with half an hour before and after.
        hold(visitor(), "visit", "west-team", at("2026-11-26T09:30"));

        assertThat(take(visitor(), "talk", "east-1", at("2026-11-26T09:00"))).isInstanceOf(HoldOutcome.Taken.class);
        assertThat(take(visitor(), "talk", "east-1", at("2026-11-26T10:30"))).isInstanceOf(HoldOutcome.Taken.class);
        assertThat(take(visitor(), "talk", "east-1", at("2026-11-26T11:00"))).isInstanceOf(HoldOutcome.Held.class);
    }

    @Test
    void aSessionHoldsOneTimeAtOnce() {
        Visitor visitor = visitor();
        Booking first = hold(visitor, "talk", "east-2", at("2026-11-25T09:00"));
        Booking again = hold(visitor, "talk", "east-2", at("2026-11-25T09:00"));
        Booking second = hold(visitor, "talk", "east-2", at("2026-11-25T10:00"));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(bookings.find(first.id()).orElseThrow().state()).isEqualTo(BookingState.RELEASED);
        assertThat(second.state()).isEqualTo(BookingState.HELD);
        assertThat(take(visitor(), "talk", "east-2", at("2026-11-25T09:00"))).isInstanceOf(HoldOutcome.Held.class);
    }

    @Test
    void aHoldLapsesAndItsTimeIsFreeAgain() {
        Visitor slow = visitor();
        Booking hold = hold(slow, "talk", "east-2", at("2026-11-25T09:00"));
        holds.describe(slow, hold.id(), person("10000000001"), "借款");
        holds.verify(hold.id(), new PhoneNumber("10000000001"));
        PORTAL.clock().advance(Duration.ofMinutes(11));

        assertThat(bookings.confirm(slow, hold.id(), "1")).isInstanceOf(ConfirmOutcome.Lapsed.class);
        assertThat(take(visitor(), "talk", "east-2", at("2026-11-25T09:00"))).isInstanceOf(HoldOutcome.Held.class);
        assertThat(holds.typed(slow)).map(PersonalData::note).contains("想问借条");
    }

    @Test
    void confirmingTwiceMakesOneBooking() {
        Visitor visitor = visitor();
        Booking hold = held(visitor, "talk", "east-2", at("2026-11-25T09:00"), "10000000002");

        Booking first = ((ConfirmOutcome.Confirmed) bookings.confirm(visitor, hold.id(), "1")).booking();
        Booking second = ((ConfirmOutcome.Confirmed) bookings.confirm(visitor, hold.id(), "1")).booking();

        assertThat(second.reference()).isEqualTo(first.reference());
        assertThat(rows(Integer.class, "SELECT count(*) FROM outbox")).containsExactly(2);
    }

    @Test
    void onePhoneHasOneSeatOfASlot() {
        Visitor first = visitor();
        Visitor second = visitor();
        Instant session = at("2026-11-27T09:30");
        Booking one = held(first, "class", "west-hall", session, "10000000003");
        bookings.confirm(first, one.id(), "1");
        Booking two = held(second, "class", "west-hall", session, "10000000003");

        assertThat(bookings.confirm(second, two.id(), "1"))
                .isInstanceOfSatisfying(
                        ConfirmOutcome.HasOne.class,
                        same -> assertThat(same.booking().id()).isEqualTo(one.id()));
    }

    @Test
    void aPhoneThatDidNotAnswerConfirmsNothing() {
        Visitor visitor = visitor();
        Booking hold = hold(visitor, "talk", "east-2", at("2026-11-25T09:00"));
        holds.describe(visitor, hold.id(), person("10000000004"), "借款");

        assertThat(bookings.confirm(visitor, hold.id(), "1")).isInstanceOf(ConfirmOutcome.Lapsed.class);
    }

    @Test
    void aMoveFreesTheOldSeatAndKeepsTheReference() {
        Booking booking = book("talk", "east-2", at("2026-11-25T09:00"));

        ChangeOutcome outcome = bookings.move(booking.id(), booking.version(), desk("east-2"), at("2026-11-26T09:00"));

        assertThat(outcome).isInstanceOfSatisfying(ChangeOutcome.Changed.class, changed -> {
            assertThat(changed.booking().reference()).isEqualTo(booking.reference());
            assertThat(changed.booking().sequence()).isEqualTo(1);
            assertThat(changed.booking().startsAt()).isEqualTo(at("2026-11-26T09:00"));
        });
        assertThat(take(visitor(), "talk", "east-2", at("2026-11-25T09:00"))).isInstanceOf(HoldOutcome.Held.class);
        assertThat(bookings.move(booking.id(), booking.version(), desk("east-2"), at("2026-11-26T10:00")))
                .isInstanceOf(ChangeOutcome.Stale.class);
    }

    @Test
    void remindersEndWithTheBooking() {
        Booking booking = book("talk", "east-2", at("2026-11-27T09:00"));
        bookings.cancel(booking.id(), booking.version());

        assertThat(rows(String.class, "SELECT state FROM outbox WHERE reminds IS NOT NULL"))
                .containsExactly("CANCELLED", "CANCELLED");
    }

    @Test
    void cancellingEndsBeforeTheTimeButNotWithinTenMinutesOfBooking() {
        Booking early = book("talk", "east-2", at("2026-11-24T14:00"));
        Booking late = book("talk", "east-2", at("2026-11-24T13:30"));
        PORTAL.clock().setTo(at("2026-11-24T12:01"));
        Booking fresh = book("talk", "east-1", at("2026-11-24T14:30"));
        PORTAL.clock().setTo(at("2026-11-24T12:10"));

        assertThat(bookings.cancel(early.id(), early.version())).isInstanceOf(ChangeOutcome.TooLate.class);
        assertThat(bookings.cancel(late.id(), late.version())).isInstanceOf(ChangeOutcome.TooLate.class);
        assertThat(bookings.cancel(fresh.id(), fresh.version())).isInstanceOf(ChangeOutcome.Changed.class);
    }

    @Test
    void theDatabaseRefusesStatesThatDoNotFollow() {
        Booking booking = book("talk", "east-2", at("2026-11-25T09:00"));
        bookings.cancel(booking.id(), booking.version());

        assertThatThrownBy(() -> postgres.run("UPDATE booking SET state = 'CONFIRMED' WHERE id = ?", booking.id()))
                .hasMessageContaining("may not go from CANCELLED to CONFIRMED");
        assertThatThrownBy(() -> postgres.run("DELETE FROM booking")).hasMessageContaining("booking keeps its rows");
        assertThat(bookings.cancel(booking.id(), booking.version() + 1, "reception"))
                .isInstanceOf(ChangeOutcome.Stale.class);
    }

    @Test
    void leaveTakesTimesAwayAndListsWhatIsBookedThere() {
        Booking booking = book("talk", "east-1", at("2026-11-25T09:00"));
        UUID leave = PORTAL.bean(Blocks.class)
                .add(null, "zhao", at("2026-11-25T08:00"), at("2026-11-25T18:00"), "年假", "manager");

        assertThat(free("talk", "2026-11-25"))
                .extracting(slot -> slot.time().deskId())
                .containsOnly("east-2");
        assertThat(PORTAL.bean(Conflicts.class).find())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.bookingId()).isEqualTo(booking.id()));
        PORTAL.bean(Blocks.class).remove(leave, "manager");
        assertThat(PORTAL.bean(Conflicts.class).find()).isEmpty();
    }

    @Test
    void slotsKeepToHoursLunchLeadTimeAndExceptions() {
        assertThat(free("talk", "2026-11-24").stream()
                        .filter(slot -> slot.time().deskId().equals("east-2"))
                        .map(slot -> slot.time().localStart().toLocalTime().toString()))
                .containsExactly("13:30", "14:00", "14:30", "15:00", "15:30", "16:00", "16:30");
        assertThat(free("talk", "2026-12-01"))
                .extracting(slot -> slot.time().deskId())
                .doesNotContain("east-2");
        assertThat(free("talk", "2026-12-05")).hasSize(2);
        assertThat(free("talk", "2026-11-29")).isEmpty();
        assertThat(free("visit", "2026-11-26"))
                .extracting(slot -> slot.time().localStart().toLocalTime().toString())
                .containsExactly("09:30", "11:30", "13:30", "15:30");
    }

    @Test
    void thePersonIsFoundByReferenceAndPhoneAlone() {
        Booking booking = book("talk", "east-2", at("2026-11-25T09:00"));
        ReferenceNumber reference = booking.findReference().orElseThrow();
        PhoneNumber phone = bookings.person(booking).orElseThrow().phoneNumber();

        assertThat(bookings.find(reference, phone)).map(Booking::id).contains(booking.id());
        assertThat(bookings.find(reference, new PhoneNumber("10009999999"))).isEmpty();
        assertThat(bookings.find(ReferenceNumber.random(), phone)).isEmpty();
    }

    @Test
    void dataAreErasedOnScheduleAndTheBookingStaysCounted() {
        Booking booking = book("talk", "east-2", at("2026-11-25T09:00"));
        postgres.run("UPDATE booking SET state = 'DONE' WHERE id = ?", booking.id());
        PORTAL.clock().advance(Duration.ofDays(182));

        assertThat(PORTAL.bean(Housekeeping.class).erase()).isEqualTo(1);
        Booking after = bookings.find(booking.id()).orElseThrow();
        assertThat(bookings.person(after)).isEqualTo(Optional.empty());
        assertThat(after.state()).isEqualTo(BookingState.DONE);
    }

    private <T> List<T> rows(Class<T> type, String sql, Object... arguments) {
        return postgres.list(type, sql, arguments);
    }

    private List<FreeSlot> free(String service, String day) {
        LocalDate on = LocalDate.parse(day);
        return finder.all(new SlotQuery(service(service), Optional.empty(), Optional.empty(), on, on));
    }

    private Booking book(String service, String desk, Instant startsAt) {
        Visitor visitor = visitor();
        Booking hold = held(visitor, service, desk, startsAt, "1000001%04d".formatted(++phones));
        return ((ConfirmOutcome.Confirmed) bookings.confirm(visitor, hold.id(), "1")).booking();
    }

    private Booking held(Visitor visitor, String service, String desk, Instant startsAt, String phone) {
        Booking hold = hold(visitor, service, desk, startsAt);
        assertThat(holds.describe(visitor, hold.id(), person(phone), "借款")).isTrue();
        holds.verify(hold.id(), new PhoneNumber(phone));
        return hold;
    }

    private Booking hold(Visitor visitor, String service, String desk, Instant startsAt) {
        return ((HoldOutcome.Held) take(visitor, service, desk, startsAt)).booking();
    }

    private HoldOutcome take(Visitor visitor, String service, String desk, Instant startsAt) {
        return holds.take(visitor, Somewhere.inTheCity(), service(service), desk(desk), startsAt);
    }

    private Service service(String id) {
        return timetable.service(id).orElseThrow();
    }

    private DeskAt desk(String id) {
        return timetable.desk(id).orElseThrow();
    }

    private static PersonalData person(String phone) {
        return new PersonalData("测试人", phone, null, "想问借条", null, null, null, List.of());
    }

    private static Visitor visitor() {
        return new Visitor(UUID.randomUUID().toString());
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Event.ZONE).toInstant();
    }
}
