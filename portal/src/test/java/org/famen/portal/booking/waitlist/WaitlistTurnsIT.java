package org.famen.portal.booking.waitlist;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.famen.content.service.Service;
import org.famen.portal.booking.Bookings;
import org.famen.portal.booking.HoldOutcome;
import org.famen.portal.booking.Holds;
import org.famen.portal.personal.PersonalData;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Somewhere;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.timetable.FreeSlot;
import org.famen.portal.timetable.SlotFinder;
import org.famen.portal.timetable.SlotQuery;
import org.famen.portal.timetable.Timetables;
import org.famen.portal.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hundreds wait for what is full, and one for what is not. */
class WaitlistTurnsIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.startOn(TestPostgres.createDatabase(), Map.of());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Waitlist waitlist = PORTAL.bean(Waitlist.class);
    private final Sql postgres = Sql.of(PORTAL);

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @BeforeEach
    void startAfresh() {
        PORTAL.clock().setTo(Instant.parse("2026-11-24T02:00:00Z"));
        postgres.run("DELETE FROM waitlist_entry");
    }

    @Test
    void whoWaitsForAFullServiceKeepsNobodyFromAnother() {
        Service full = service("last-seat");
        free(full)
                .forEach(slot -> assertThat(PORTAL.bean(Holds.class)
                                .take(
                                        new Visitor("v" + slot.time().startsAt()),
                                        Somewhere.inTheCity(),
                                        full,
                                        slot.at(),
                                        slot.time().startsAt()))
                        .isInstanceOf(HoldOutcome.Held.class));
        crowd(full, null);
        WaitlistEntry late = join(service("talk"));

        waitlist.offerAll();

        assertThat(waitlist.find(late.id()).orElseThrow().state()).isEqualTo("OFFERED");
    }

    @Test
    void whoWaitsForAnotherPlaceKeepsNobodyFromTheirs() {
        crowd(service("talk"), "nowhere");
        WaitlistEntry late = join(service("talk"));

        waitlist.offerAll();

        assertThat(waitlist.find(late.id()).orElseThrow().state()).isEqualTo("OFFERED");
    }

    /** Between their looking at the page and their press. */
    @Test
    void whoLeavesWhileASeatIsOfferedLeaves() {
        WaitlistEntry seen = join(service("talk"));
        waitlist.offerAll();
        UUID offered = requireNonNull(waitlist.find(seen.id()).orElseThrow().bookingId());

        PORTAL.bean(WaitlistErasure.class).erase(seen);

        WaitlistEntry left = waitlist.find(seen.id()).orElseThrow();
        assertThat(left.state()).isEqualTo("LAPSED");
        assertThat(left.findSealed()).isEmpty();
        assertThat(postgres.one(String.class, "SELECT state FROM booking WHERE id = ?", offered))
                .isEqualTo("RELEASED");
    }

    /** Their data are gone, or sealed by a key that is. */
    @Test
    void whoCannotBeOfferedASeatKeepsNobodyFromIt() {
        crowd(service("talk"), null);
        WaitlistEntry late = join(service("talk"));

        waitlist.offerAll();

        assertThat(waitlist.find(late.id()).orElseThrow().state()).isEqualTo("OFFERED");
    }

    /** Otherwise their name would be kept for good, and their phone could not wait again. */
    @Test
    void whoHasTakenTheirSeatIsForgottenAlsoWhenTheirPortalEndedInBetween() {
        WaitlistEntry entry = join(service("talk"));
        waitlist.offerAll();
        Holds holds = PORTAL.bean(Holds.class);
        UUID hold = requireNonNull(waitlist.find(entry.id()).orElseThrow().bookingId());
        PORTAL.bean(Bookings.class).confirm(holds.session(WaitlistEntry.owner(entry.id())), hold, "1");

        waitlist.tidy();

        WaitlistEntry after = waitlist.find(entry.id()).orElseThrow();
        assertThat(after.state()).isEqualTo("TAKEN");
        assertThat(after.findSealed()).isEmpty();
    }

    private void crowd(Service service, @Nullable String place) {
        postgres.run("""
                INSERT INTO waitlist_entry (id, reference, service_id, place_id, first_day, last_day, state, created_at)
                SELECT gen_random_uuid(), translate(lpad(to_hex(n), 8, '0'), '0123456789abcdef', '34679ACDEFGHJKMN'),
                    ?, ?, DATE '2026-11-24', DATE '2027-11-24', 'WAITING', TIMESTAMPTZ '2026-11-01 00:00Z'
                FROM generate_series(1, 250) n
                """, service.id(), place);
    }

    private WaitlistEntry join(Service service) {
        var person = new PersonalData("测试人", "10000050000", null, "", null, null, null, List.of());
        WaitRequest wish = new WaitRequest(service, Optional.empty(), TODAY, TODAY.plusDays(20));
        return waitlist.begin(waitlist.join(wish, person, "借款", "1").id());
    }

    private static Service service(String id) {
        return PORTAL.bean(Timetables.class).now().service(id).orElseThrow();
    }

    private static List<FreeSlot> free(Service service) {
        return PORTAL.bean(SlotFinder.class)
                .all(new SlotQuery(
                        service, Optional.empty(), Optional.empty(), TODAY, TODAY.plusDays(service.aheadDays())));
    }
}
