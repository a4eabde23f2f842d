package org.famen.portal.booking;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.famen.content.city.CityContent;
import org.famen.content.service.Service;
import org.famen.local.LocalPostgres;
import org.famen.portal.personal.PersonalData;
import org.famen.portal.personal.PhoneNumber;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Somewhere;
import org.famen.portal.testing.Sql;
import org.famen.portal.timetable.FreeSlot;
import org.famen.portal.timetable.Publication;
import org.famen.portal.timetable.SlotFinder;
import org.famen.portal.timetable.SlotQuery;
import org.famen.portal.timetable.Timetables;
import org.famen.portal.web.Visitor;

/** Bookings of as many people of which one step is left: the phone is verified, the details are there. */
final class HeldBookings {
    private final PortalUnderTest portal;
    private final List<Held> all;

    private HeldBookings(PortalUnderTest portal, List<Held> all) {
        this.portal = portal;
        this.all = all;
    }

    record Held(Visitor visitor, UUID id) {}

    /** For a portal on a server of the test's own. */
    static Map<String, Object> settings(LocalPostgres server) {
        return Map.of(
                "datasources.default.username", server.user(),
                "datasources.default.password", server.password(),
                // Whoever asks while the server is away is told so soon.
                "datasources.default.connection-timeout", 2_000);
    }

    static HeldBookings make(PortalUnderTest portal, int count) {
        portal.bean(Publication.class).publish(LargeTimetable.of(portal.bean(CityContent.class)));
        Service service = portal.bean(Timetables.class).now().service("talk").orElseThrow();
        LocalDate day = LocalDate.of(2026, 12, 2);
        List<FreeSlot> free = portal
                .bean(SlotFinder.class)
                .all(new SlotQuery(service, Optional.empty(), Optional.empty(), day, day.plusDays(3)))
                .stream()
                .limit(count)
                .toList();
        Holds holds = portal.bean(Holds.class);
        List<Held> held = new ArrayList<>();
        for (FreeSlot slot : free) {
            Visitor visitor = new Visitor("visitor-" + held.size());
            HoldOutcome outcome = holds.take(
                    visitor,
                    Somewhere.inTheCity(),
                    service,
                    slot.at(),
                    slot.time().startsAt());
            UUID id = ((HoldOutcome.Held) outcome).booking().id();
            String phone = "10008%06d".formatted(held.size());
            holds.describe(visitor, id, new PersonalData("测试人", phone, null, "借条", null, null, null, List.of()), "借款");
            holds.verify(id, new PhoneNumber(phone));
            held.add(new Held(visitor, id));
        }
        return new HeldBookings(portal, List.copyOf(held));
    }

    List<Held> all() {
        return all;
    }

    /** Takes the last step for some, and notes the references that were answered. */
    void confirm(int from, int until, Map<UUID, String> told) {
        all.subList(from, until).forEach(one -> confirm(one, told));
    }

    /** @return whether it was answered as booked */
    boolean confirm(Held one, Map<UUID, String> told) {
        if (portal.bean(Bookings.class).confirm(one.visitor(), one.id(), "1")
                instanceof ConfirmOutcome.Confirmed done) {
            told.put(one.id(), String.valueOf(done.booking().reference()));
            return true;
        }
        return false;
    }

    /** References of what the database holds as booked. */
    static Map<UUID, String> confirmed(PortalUnderTest portal) {
        return confirmed(Sql.of(portal));
    }

    static Map<UUID, String> confirmed(Sql postgres) {
        return postgres.with(connection -> {
            Map<UUID, String> references = new HashMap<>();
            try (ResultSet rows = connection
                    .createStatement()
                    .executeQuery("SELECT id, reference FROM booking WHERE state = 'CONFIRMED'")) {
                while (rows.next()) {
                    references.put(rows.getObject("id", UUID.class), rows.getString("reference"));
                }
            }
            return references;
        });
    }
}
