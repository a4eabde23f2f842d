package org.famen.portal.desk;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.famen.content.event.Event;
import org.famen.portal.booking.BookingState;
import org.famen.portal.booking.Bookings;
import org.famen.portal.booking.Visit;
import org.famen.portal.database.EncryptedData;
import org.famen.portal.database.FieldEncryptor;
import org.famen.portal.personal.ReferenceNumber;
import org.famen.portal.site.Database;
import org.famen.portal.staff.Member;
import org.famen.portal.timetable.Timetable;
import org.famen.portal.timetable.Timetables;
import org.jdbi.v3.core.JdbiException;

/** Who comes, and what came of it. */
@Singleton
class Visits {
    private static final String NO_SUCH_CHANGE = "booking_transition";
    private static final List<String> NO_SEAT =
            List.of("slot_capacity", "slot_desk_free", "slot_lawyer_free", "booking_once_a_phone");
    private static final String ERASED = "booking_note_of_erased";

    private final Database database;
    private final Timetables timetables;
    private final Bookings bookings;
    private final FieldEncryptor vault;
    private final Clock clock;

    Visits(Database database, Timetables timetables, Bookings bookings, FieldEncryptor vault, Clock clock) {
        this.database = requireNonNull(database, "database is null");
        this.timetables = requireNonNull(timetables, "timetables is null");
        this.bookings = requireNonNull(bookings, "bookings is null");
        this.vault = requireNonNull(vault, "vault is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    /** By time; people are masked. */
    List<VisitRow> onDay(Scope scope, LocalDate day) {
        Timetable timetable = timetables.now();
        return database
                .transact(VisitStore.class, store -> store.between(scope, start(day), start(day.plusDays(1))))
                .stream()
                .map(found -> VisitRow.of(timetable, found, bookings.person(found.booking()), clock.instant()))
                .toList();
    }

    Optional<DeskBooking> find(Scope scope, UUID id) {
        return database.transact(VisitStore.class, store -> store.find(scope, id));
    }

    Optional<DeskBooking> find(Scope scope, ReferenceNumber reference) {
        return database.transact(VisitStore.class, store -> store.find(scope, reference.text()));
    }

    /** With name, phone and notes in full, which the audit keeps in mind. */
    Optional<OpenVisit> read(Member member, UUID id) {
        Timetable timetable = timetables.now();
        return database.transactAs(
                member.actor(),
                VisitStore.class,
                store -> store.find(Scope.of(member), id).map(found -> {
                    store.audit("booking.read", "booking/" + id);
                    return new OpenVisit(
                            Visit.of(timetable, found.booking()),
                            found,
                            bookings.person(found.booking()),
                            store.notes(id).stream()
                                    .flatMap(note -> open(note).stream())
                                    .toList(),
                            store.history(id));
                }));
    }

    /**
     * Says that somebody came, did not come, or what came of it.
     *
     * @param note kept with it; empty for none
     */
    AttendResult attend(
            Member member, UUID id, int version, BookingState state, Optional<Outcome> outcome, String note) {
        Instant now = clock.instant();
        Instant before = state == BookingState.MISSED
                ? now.plusNanos(1_000)
                : start(today(now).plusDays(1));
        try {
            return database.transactAs(member.actor(), VisitStore.class, store -> {
                if (store.attend(Scope.of(member), id, version, state, outcome.orElse(null), before) == 0) {
                    return refused(store, member, id, version);
                }
                write(store, id, note, now);
                return AttendResult.DONE;
            });
        } catch (JdbiException refused) {
            return refused(refused);
        }
    }

    /** Adds a note, if the booking is still what its author saw. */
    AttendResult note(Member member, UUID id, int version, String note) {
        try {
            return database.transactAs(member.actor(), VisitStore.class, store -> {
                boolean same = store.find(Scope.of(member), id)
                        .filter(found -> found.booking().version() == version)
                        .isPresent();
                if (!same) {
                    return AttendResult.STALE;
                }
                write(store, id, note, clock.instant());
                return AttendResult.DONE;
            });
        } catch (JdbiException refused) {
            return refused(refused);
        }
    }

    private void write(VisitStore store, UUID bookingId, String text, Instant now) {
        if (!text.isEmpty()) {
            UUID id = UUID.randomUUID();
            EncryptedData sealed = vault.seal(SealedNote.owner(id), new Note.Content(text));
            store.note(id, bookingId, sealed.bytes(), sealed.keyId(), now);
        }
    }

    private Optional<Note> open(SealedNote note) {
        return Optional.ofNullable(note.content())
                .map(bytes -> vault.open(SealedNote.owner(note.id()), bytes, Note.Content.class))
                .map(content ->
                        new Note(content.text(), note.author(), note.at().atZone(Event.ZONE)));
    }

    private static AttendResult refused(VisitStore store, Member member, UUID id, int version) {
        return store.find(Scope.of(member), id)
                .filter(found -> found.booking().version() == version)
                .map(found -> AttendResult.NOT_YET)
                .orElse(AttendResult.STALE);
    }

    private static AttendResult refused(JdbiException refusal) {
        String constraint = Database.constraint(refusal).orElse("");
        if (constraint.equals(NO_SUCH_CHANGE)) {
            return AttendResult.STALE;
        }
        if (constraint.equals(ERASED)) {
            return AttendResult.ERASED;
        }
        if (NO_SEAT.contains(constraint)) {
            return AttendResult.NO_SEAT;
        }
        throw refusal;
    }

    static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Event.ZONE);
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(Event.ZONE).toInstant();
    }
}
