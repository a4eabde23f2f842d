package org.famen.portal.booking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.famen.content.service.Service;
import org.famen.portal.database.Constraint;
import org.famen.portal.database.ConstraintViolatedException;
import org.famen.portal.database.Database;
import org.famen.portal.notify.Outbox;
import org.famen.portal.notify.OutboxEntry;
import org.famen.portal.personal.Consent;
import org.famen.portal.personal.Consents;
import org.famen.portal.personal.PersonalData;
import org.famen.portal.personal.PhoneHashes;
import org.famen.portal.personal.PhoneNumber;
import org.famen.portal.personal.ReferenceNumber;
import org.famen.portal.timetable.Booker;
import org.famen.portal.timetable.DeskAt;
import org.famen.portal.timetable.SlotFinder;
import org.famen.portal.timetable.SlotTime;
import org.famen.portal.timetable.Timetable;
import org.famen.portal.timetable.Timetables;
import org.famen.portal.web.Visitor;

/** Confirms holds, and moves, cancels, changes and finds bookings. */
@Singleton
public class Bookings {
    /** However short the notice, who has just booked may think again. */
    static final Duration SECOND_THOUGHTS = Duration.ofMinutes(10);

    /** By its person: each move sends messages, and nobody needs as many. */
    static final int MAX_MOVES = 5;

    private final Database database;
    private final BookingStore store;
    private final Consents consents;
    private final Outbox outbox;
    private final Timetables timetables;
    private final SlotFinder finder;
    private final Holds holds;
    private final BookingMessages messages;
    private final PhoneHashes phones;
    private final Clock clock;

    Bookings(
            Database database,
            BookingStore store,
            Consents consents,
            Outbox outbox,
            Timetables timetables,
            SlotFinder finder,
            Holds holds,
            BookingMessages messages,
            PhoneHashes phones,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.consents = consents;
        this.outbox = outbox;
        this.timetables = timetables;
        this.finder = finder;
        this.holds = holds;
        this.messages = messages;
        this.phones = phones;
        this.clock = clock;
    }

    /**
     * The hold's id is the key by which a second click, a retry or the back button is known: they all get the one booking.
     *
     * @param notice version of the privacy notice that was consented to
     */
    public ConfirmOutcome confirm(Visitor visitor, UUID id, String notice) {
        return confirm(holds.session(visitor), id, notice);
    }

    public ConfirmOutcome confirm(byte[] session, UUID id, String notice) {
        try {
            return database.transact(() -> confirmOnce(session, id, notice));
        } catch (ConstraintViolatedException refused) {
            if (refused.constraint() == Constraint.BOOKING_FEW_A_PHONE) {
                return new ConfirmOutcome.HasMany();
            }
            if (refused.constraint() != Constraint.BOOKING_ONCE_A_PHONE) {
                throw refused;
            }
            return same(id).<ConfirmOutcome>map(ConfirmOutcome.HasOne::new).orElseGet(ConfirmOutcome.Lapsed::new);
        }
    }

    private ConfirmOutcome confirmOnce(byte[] session, UUID id, String notice) {
        Instant now = clock.instant();
        ConfirmedHold done = store.confirm(id, session, ReferenceNumber.random().text(), notice, now);
        if (done == null) {
            return store.findOwn(id, session)
                    .filter(found -> found.reference() != null)
                    .<ConfirmOutcome>map(ConfirmOutcome.Confirmed::new)
                    .orElseGet(ConfirmOutcome.Lapsed::new);
        }
        Booking booking = done.booking();
        PersonalData person = holds.open(booking).orElseThrow();
        if (!person.points().isEmpty()) {
            consents.add(new Consent(id, notice + PrivacyNotice.WITH_POINTS, now));
        }
        outbox.put(messages.confirmed(Visit.of(timetables.of(done.revision()), booking), person), now);
        return new ConfirmOutcome.Confirmed(booking);
    }

    private Optional<Booking> same(UUID id) {
        return store.find(id)
                .flatMap(mine -> holds.open(mine)
                        .flatMap(person -> store.findSame(mine.slotId(), phones.of(person.phoneNumber()))));
    }

    /** Takes as long whether or not there is such a booking, as far as the index does. */
    public Optional<Booking> find(ReferenceNumber reference, PhoneNumber phone) {
        byte[] hash = phones.of(phone);
        return store.find(reference.text(), hash);
    }

    public Optional<Booking> find(UUID id) {
        return store.find(id);
    }

    /** By its reference alone: who asks must have a pass. */
    public Optional<Booking> find(ReferenceNumber reference) {
        return store.findNamed(reference.text());
    }

    /** What else is known of a booking. */
    public Traces traces(Booking booking) {
        return database.transact(
                () -> new Traces(store.consents(booking.id()), store.messages("booking/" + booking.id() + "/")));
    }

    public Optional<PersonalData> person(Booking booking) {
        return holds.open(booking);
    }

    /** Whether the public may still move or cancel it. */
    public boolean isChangeable(Booking booking) {
        Instant now = clock.instant();
        boolean early = !booking.startsAt().isBefore(changeableUntil(timetables.now(), booking, now));
        boolean fresh = isFresh(booking);
        return booking.state() == BookingState.CONFIRMED && booking.startsAt().isAfter(now) && (early || fresh);
    }

    /** Whether the public may still move it. */
    public boolean isMovable(Booking booking) {
        return isChangeable(booking) && !isMovedOften(booking);
    }

    /** Whether it has been moved as often as the public may move one. */
    public boolean isMovedOften(Booking booking) {
        return booking.sequence() >= MAX_MOVES;
    }

    /** Until when the public may move or cancel it: some minutes after it was booked at the least. */
    public Instant changeableUntil(Booking booking) {
        Service service = timetables.now().serviceBooked(booking.serviceId());
        Instant early = booking.startsAt().minus(Duration.ofMinutes(service.changeMinutes()));
        Instant fresh =
                booking.confirmedAt() == null ? early : booking.confirmedAt().plus(SECOND_THOUGHTS);
        return early.isAfter(fresh) ? early : fresh;
    }

    public boolean isFresh(Booking booking) {
        return booking.confirmedAt() != null
                && !booking.confirmedAt().isBefore(clock.instant().minus(SECOND_THOUGHTS));
    }

    /** By the person who booked. */
    public ChangeOutcome cancel(UUID id, int version) {
        Timetable timetable = timetables.now();
        return database.transact(() -> {
            Booking before = store.find(id).orElseThrow();
            Instant now = clock.instant();
            Instant changeable = changeableUntil(timetable, before, now);
            int done = store.cancel(id, version, now, changeable, now.minus(SECOND_THOUGHTS));
            return done == 1 ? cancelled(timetable, id, now) : refused(before, version);
        });
    }

    /** By the desk, at any time before it is over. */
    public ChangeOutcome cancel(UUID id, int version, String actor) {
        Timetable timetable = timetables.now();
        return database.transactAs(actor, () -> {
            Booking before = store.find(id).orElseThrow();
            Instant now = clock.instant();
            return store.cancelAtDesk(id, version, now) == 1 ? cancelled(timetable, id, now) : refused(before, version);
        });
    }

    /** To another time of the same service; the old seat is free in the same moment. */
    public ChangeOutcome move(UUID id, int version, DeskAt at, Instant startsAt) {
        Booking before = find(id).orElseThrow();
        if (before.version() != version || !isMovable(before)) {
            return refused(before, version);
        }
        return move("", before, at, startsAt, Booker.PUBLIC);
    }

    /** By the desk, at any time before it is over. */
    public ChangeOutcome move(UUID id, int version, DeskAt at, Instant startsAt, String actor) {
        Booking before = find(id).orElseThrow();
        if (before.version() != version || !before.endsAt().isAfter(clock.instant())) {
            return refused(before, version);
        }
        return move(actor, before, at, startsAt, Booker.DESK);
    }

    private ChangeOutcome move(String actor, Booking before, DeskAt at, Instant startsAt, Booker booker) {
        Timetable timetable = timetables.now();
        Service service = timetable.serviceBooked(before.serviceId());
        Optional<SlotTime> time = finder.offered(service, at, startsAt, booker);
        if (time.isEmpty()) {
            return new ChangeOutcome.Taken();
        }
        try {
            return database.transactAs(actor, () -> {
                store.lapse(clock.instant());
                return moved(timetable, before, at, time.get());
            });
        } catch (ConstraintViolatedException refused) {
            return refused(refused);
        }
    }

    private ChangeOutcome moved(Timetable timetable, Booking before, DeskAt at, SlotTime time) {
        long slot = store.slotAt(timetable.serviceBooked(before.serviceId()), at, time);
        int done = store.move(before.id(), before.version(), slot);
        Booking after = store.find(before.id()).orElseThrow();
        if (done == 0) {
            return new ChangeOutcome.Stale(after);
        }
        outbox.put(toldOf(Visit.of(timetable, after), messages::moved), clock.instant());
        return new ChangeOutcome.Changed(after);
    }

    private ChangeOutcome cancelled(Timetable timetable, UUID id, Instant now) {
        Booking after = store.find(id).orElseThrow();
        outbox.put(toldOf(Visit.of(timetable, after), messages::cancelled), now);
        return new ChangeOutcome.Changed(after);
    }

    /** Whose data are erased can't be told any more. */
    private List<OutboxEntry> toldOf(Visit visit, Telling telling) {
        return holds.open(visit.booking())
                .map(person -> telling.of(visit, person))
                .orElse(List.of());
    }

    private static ChangeOutcome refused(ConstraintViolatedException refusal) {
        if (Holds.TAKEN.contains(refusal.constraint()) || refusal.constraint() == Constraint.BOOKING_ONCE_A_PHONE) {
            return new ChangeOutcome.Taken();
        }
        throw refusal;
    }

    private ChangeOutcome refused(Booking before, int version) {
        boolean stale = before.version() != version || before.state() != BookingState.CONFIRMED;
        return stale ? new ChangeOutcome.Stale(before) : new ChangeOutcome.TooLate(before);
    }

    private static Instant changeableUntil(Timetable timetable, Booking booking, Instant now) {
        Service service = timetable.serviceBooked(booking.serviceId());
        return now.plus(Duration.ofMinutes(service.changeMinutes()));
    }

    @FunctionalInterface
    private interface Telling {
        List<OutboxEntry> of(Visit visit, PersonalData person);
    }
}
