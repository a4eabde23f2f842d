package org.famen.portal.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.famen.content.service.Service;
import org.famen.portal.personal.PersonalData;
import org.famen.portal.personal.PhoneNumber;
import org.famen.portal.protection.AddressBlock;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Somewhere;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.timetable.FreeSlot;
import org.famen.portal.timetable.SlotFinder;
import org.famen.portal.timetable.SlotQuery;
import org.famen.portal.timetable.Timetables;
import org.famen.portal.web.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody with as many cookies as they like and few addresses wants all times of a service. */
class FloodIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.startOn(TestPostgres.createDatabase(), Map.of());
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final int COOKIES = 500;

    private final Holds holds = PORTAL.bean(Holds.class);
    private final Bookings bookings = PORTAL.bean(Bookings.class);
    private final Sql postgres = Sql.of(PORTAL);
    private final Service service =
            PORTAL.bean(Timetables.class).now().service("talk").orElseThrow();

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @BeforeEach
    void startAfresh() {
        PORTAL.clock().setTo(NOW);
        postgres.run("""
                ALTER TABLE booking DISABLE TRIGGER booking_never_deleted;
                DELETE FROM hold_stop; DELETE FROM hold_source; DELETE FROM outbox; DELETE FROM booking;
                DELETE FROM slot_lawyer; DELETE FROM slot;
                ALTER TABLE booking ENABLE TRIGGER booking_never_deleted;
                """);
    }

    @Test
    void fiveHundredCookiesOfOneAddressHoldNoMoreThanATenth() {
        flood(cookie -> AddressBlock.of("192.0.2.7"));
    }

    @Test
    void fiveHundredCookiesOfOneSiteHoldNoMoreThanATenth() {
        flood(cookie -> AddressBlock.of("2001:db8:7:%x::1".formatted(cookie)));
    }

    private void flood(IntFunction<AddressBlock> from) {
        List<FreeSlot> free = free();

        try (ExecutorService crowd = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, COOKIES)
                    .forEach(cookie -> crowd.submit(
                            () -> take(new Visitor("a" + cookie), from.apply(cookie), free.get(cookie % free.size()))));
        }

        assertThat(free.size()).isGreaterThan(40);
        assertThat(held()).isPositive().isLessThanOrEqualTo(free.size() / 10);
        // Who has nothing to do with it gets a time that is left.
        assertThat(take(new Visitor("honest"), Somewhere.inTheCity(), free().getLast()))
                .isInstanceOf(HoldOutcome.Held.class);
    }

    @Test
    void whoLetsHoldsLapseHasLessAndOneAlways() {
        AddressBlock block = AddressBlock.of("192.0.2.8");
        int first = holdAll(block, "b");
        PORTAL.clock().advance(Duration.ofMinutes(11));
        int second = holdAll(block, "c");
        PORTAL.clock().advance(Duration.ofMinutes(11));
        int third = holdAll(block, "d");
        PORTAL.clock().advance(Duration.ofHours(3));
        int after = holdAll(block, "e");

        assertThat(second).isLessThan(first);
        assertThat(third).isBetween(1, second);
        assertThat(after).isEqualTo(first);
    }

    private int holdAll(AddressBlock block, String who) {
        List<FreeSlot> free = free();
        int before = held();
        for (int cookie = 0; cookie < free.size() / 4; cookie++) {
            take(new Visitor(who + cookie), block, free.get(cookie));
        }
        return held() - before;
    }

    @Test
    void underPressureAHoldIsShort() {
        List<FreeSlot> free = free();
        Booking calm = ((HoldOutcome.Held) take(new Visitor("calm"), Somewhere.inTheCity(), free.getFirst())).booking();
        for (int cookie = 1; cookie < free.size() / 3; cookie++) {
            take(new Visitor("f" + cookie), Somewhere.inTheCity(), free.get(cookie));
        }
        Booking hurried =
                ((HoldOutcome.Held) take(new Visitor("late"), Somewhere.inTheCity(), free().getLast())).booking();

        assertThat(calm.minutesLeftAt(NOW)).isEqualTo(10);
        assertThat(hurried.minutesLeftAt(NOW)).isEqualTo(5);
    }

    @Test
    void aPhoneHasThreeBookingsOfAService() {
        List<FreeSlot> free = free();
        for (int booked = 0; booked < 3; booked++) {
            assertThat(book("10000060000", free.get(2 * booked))).isInstanceOf(ConfirmOutcome.Confirmed.class);
        }

        assertThat(book("10000060000", free.get(10))).isInstanceOf(ConfirmOutcome.HasMany.class);
        assertThat(book("10000060001", free.get(12))).isInstanceOf(ConfirmOutcome.Confirmed.class);
    }

    private ConfirmOutcome book(String phone, FreeSlot slot) {
        Visitor visitor = new Visitor(UUID.randomUUID().toString());
        Booking hold = ((HoldOutcome.Held) take(visitor, Somewhere.inTheCity(), slot)).booking();
        holds.describe(
                visitor, hold.id(), new PersonalData("测试人", phone, null, "借条", null, null, null, List.of()), "借款");
        holds.verify(hold.id(), new PhoneNumber(phone));
        return bookings.confirm(visitor, hold.id(), "1");
    }

    private HoldOutcome take(Visitor visitor, AddressBlock from, FreeSlot slot) {
        return holds.take(visitor, from, service, slot.at(), slot.time().startsAt());
    }

    private int held() {
        return postgres.list(
                        Integer.class,
                        "SELECT count(*) FROM booking WHERE state = 'HELD' AND hold_until > '"
                                + PORTAL.clock().instant() + "'")
                .getFirst();
    }

    private List<FreeSlot> free() {
        LocalDate today = LocalDate.of(2026, 11, 24);
        return PORTAL.bean(SlotFinder.class)
                .all(new SlotQuery(
                        service, Optional.empty(), Optional.empty(), today, today.plusDays(service.aheadDays())));
    }
}
