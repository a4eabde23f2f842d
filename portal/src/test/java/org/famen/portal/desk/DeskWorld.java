package org.famen.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.famen.content.event.Event;
import org.famen.portal.booking.Booking;
import org.famen.portal.booking.Bookings;
import org.famen.portal.booking.ConfirmOutcome;
import org.famen.portal.booking.HoldOutcome;
import org.famen.portal.booking.Holds;
import org.famen.portal.personal.PersonalData;
import org.famen.portal.protection.AddressBlock;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Somewhere;
import org.famen.portal.testing.Sql;
import org.famen.portal.testing.Staff;
import org.famen.portal.testing.TestPostgres;
import org.famen.portal.timetable.Timetable;
import org.famen.portal.timetable.Timetables;
import org.famen.portal.web.Visitor;

/**
 * A portal of the small city with people at its desks: the public books, staff of the east and of the west look after it. It is
 * Tuesday 24 November 2026, 10:00. The portal logs in as in production, as a mere member of {@code famen_portal}.
 */
public final class DeskWorld implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    public static final String NAME = "王测试";
    public static final String EAST = "east-centre";
    static final String WEST = "west-centre";

    private static final String LOGIN = "desk_portal";

    private final String database = TestPostgres.createDatabase();
    private final Sql owner = Sql.owner(database);
    private final PortalUnderTest portal;
    private final Caller manager;
    private final Map<String, Caller> colleagues = new HashMap<>();
    private int phones;

    public DeskWorld() {
        this(Map.of());
    }

    public DeskWorld(Map<String, Object> more) {
        makeLogin();
        Map<String, Object> settings = new HashMap<>(Map.of(
                "famen.schema-owner.username",
                TestPostgres.server().user(),
                "famen.schema-owner.password",
                TestPostgres.server().password(),
                "datasources.default.username",
                LOGIN,
                "datasources.default.password",
                LOGIN));
        settings.putAll(more);
        this.portal = PortalUnderTest.startOn(database, settings);
        this.manager = Staff.manager(portal, database, "chief");
    }

    public PortalUnderTest portal() {
        return portal;
    }

    /** As the owner of everything, who may look at and clear away what the portal may not. */
    public Sql owner() {
        return owner;
    }

    /** As the portal logs in. */
    public Sql asPortal() {
        return Sql.of(portal);
    }

    private void makeLogin() {
        owner.run("""
                DO $$ BEGIN
                    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'famen_portal') THEN
                        CREATE ROLE famen_portal NOLOGIN;
                    END IF;
                    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'desk_portal') THEN
                        CREATE ROLE desk_portal LOGIN PASSWORD 'desk_portal' IN ROLE famen_portal;
                    END IF;
                END $$
                """);
    }

    Caller manager() {
        return manager;
    }

    /** Who can sign in everywhere with {@link Staff#PASSWORD}; the secret of their codes. */
    String newManager(String login) {
        return Staff.welcome(portal, Staff.link(database, login));
    }

    /** Signed in for the whole test class; the same login is the same person. */
    public Caller colleague(String login, String role, String place) {
        return colleagues.computeIfAbsent(login, name -> {
            Caller caller = Staff.colleague(portal, manager, name, role, place);
            caller.get("/desk");
            return caller;
        });
    }

    public void startAfresh() {
        portal.clock().setTo(NOW);
        owner.run("""
                ALTER TABLE booking DISABLE TRIGGER booking_never_deleted;
                ALTER TABLE booking_note DISABLE TRIGGER booking_note_never_deleted;
                DELETE FROM hold_stop; DELETE FROM hold_stop_place; DELETE FROM waitlist_entry; DELETE FROM outbox; DELETE FROM booking_note; DELETE FROM booking;
                DELETE FROM slot_lawyer; DELETE FROM slot; DELETE FROM block; DELETE FROM phone_code;
                UPDATE staff_session SET seen_at = '2026-11-24T02:00:00Z', created_at = '2026-11-24T01:59:00Z';
                ALTER TABLE booking ENABLE TRIGGER booking_never_deleted;
                ALTER TABLE booking_note ENABLE TRIGGER booking_note_never_deleted;
                """);
    }

    /** Somebody of the public books. */
    public Booking book(String service, String desk, String start) {
        return book(service, desk, start, NAME);
    }

    public Booking book(String service, String desk, String start, String name) {
        Holds holds = portal.bean(Holds.class);
        Timetable timetable = portal.bean(Timetables.class).now();
        Visitor visitor = new Visitor(UUID.randomUUID().toString());
        HoldOutcome held = holds.take(
                visitor,
                Somewhere.inTheCity(),
                timetable.service(service).orElseThrow(),
                timetable.desk(desk).orElseThrow(),
                at(start));
        assertThat(held).isInstanceOf(HoldOutcome.Held.class);
        UUID id = ((HoldOutcome.Held) held).booking().id();
        PersonalData person = person(name);
        assertThat(holds.describe(visitor, id, person, "借款")).isTrue();
        holds.verify(id, person.phoneNumber());
        ConfirmOutcome outcome = portal.bean(Bookings.class).confirm(visitor, id, "1");
        return ((ConfirmOutcome.Confirmed) outcome).booking();
    }

    public String version(Booking booking) {
        return Integer.toString(find(booking.id()).version());
    }

    public int count(String sql, Object... arguments) {
        return owner.one(Integer.class, sql, arguments);
    }

    /** Sessions go along. */
    public void setClock(String local) {
        portal.clock().setTo(at(local));
        owner.run("UPDATE staff_session SET seen_at = ?, created_at = ?", at(local), at(local));
    }

    public Booking find(UUID id) {
        return portal.bean(Bookings.class).find(id).orElseThrow();
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Event.ZONE).toInstant();
    }

    private PersonalData person(String name) {
        return new PersonalData(name, "1000007%04d".formatted(++phones), null, "想问借条的事", null, null, null, List.of());
    }

    @Override
    public void close() {
        portal.close();
    }

    /** What becomes of a time of {@code talk} that somebody at an address wants to hold. */
    HoldOutcome hold(AddressBlock from, String desk, String start) {
        Timetable timetable = portal.bean(Timetables.class).now();
        return portal.bean(Holds.class)
                .take(
                        new Visitor(UUID.randomUUID().toString()),
                        from,
                        timetable.service("talk").orElseThrow(),
                        timetable.desk(desk).orElseThrow(),
                        at(start));
    }
}
