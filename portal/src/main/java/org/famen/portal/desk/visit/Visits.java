package org.famen.portal.desk.visit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.famen.content.event.Event;
import org.famen.portal.booking.BookingState;
import org.famen.portal.booking.Bookings;
import org.famen.portal.booking.Visit;
import org.famen.portal.database.AuditEntry;
import org.famen.portal.database.AuditTrail;
import org.famen.portal.database.ConstraintViolatedException;
import org.famen.portal.database.Database;
import org.famen.portal.database.EncryptedData;
import org.famen.portal.database.FieldEncryptor;
import org.famen.portal.desk.Scope;
import org.famen.portal.personal.Opened;
import org.famen.portal.personal.PersonalData;
import org.famen.portal.personal.ReferenceNumber;
import org.famen.portal.staff.Member;
import org.famen.portal.timetable.Timetable;
import org.famen.portal.timetable.Timetables;
import org.famen.portal.web.format.Days;

/** Who comes, and what came of it. */
@Singleton
class Visits {
    private final Database database;
    private final VisitStore store;
    private final AuditTrail audit;
    private final Timetables timetables;
    private final Bookings bookings;
    private final FieldEncryptor encryptor;
    private final Clock clock;

    Visits(
            Database database,
            VisitStore store,
            AuditTrail audit,
            Timetables timetables,
            Bookings bookings,
            FieldEncryptor encryptor,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.audit = audit;
        this.timetables = timetables;
        this.bookings = bookings;
        this.encryptor = encryptor;
        this.clock = clock;
    }

    /** By time; people are masked. */
    List<VisitRow> onDay(Scope scope, LocalDate day) {
        Timetable timetable = timetables.now();
        return store.between(scope, Days.start(day), Days.start(day.plusDays(1))).stream()
                .map(found -> VisitRow.of(timetable, found, person(found), clock.instant()))
                .toList();
    }

    /** Those around a day whose phone ends so or whose name holds these words, by time; people are masked. */
    List<VisitRow> called(Scope scope, LocalDate day, Called called) {
        Timetable timetable = timetables.now();
        Instant from = Days.start(day.minusDays(Called.DAYS_BEFORE));
        return store.between(scope, from, Days.start(day.plusDays(Called.DAYS_AFTER))).stream()
                .flatMap(found -> Stream.of(person(found))
                        .filter(person -> person.content().filter(called::isFor).isPresent())
                        .map(person -> VisitRow.of(timetable, found, person, clock.instant())))
                .toList();
    }

    private Opened<PersonalData> person(DeskBooking found) {
        return Opened.of(() -> bookings.person(found.booking()));
    }

    Optional<DeskBooking> find(Scope scope, UUID id) {
        return store.find(scope, id);
    }

    Optional<DeskBooking> find(Scope scope, ReferenceNumber reference) {
        return store.find(scope, reference.text());
    }

    /** With name, phone and notes in full, which the audit keeps in mind. */
    Optional<OpenVisit> read(Member member, UUID id) {
        Timetable timetable = timetables.now();
        return database.transactAs(
                member.actor(),
                () -> store.find(Scope.of(member), id).map(found -> {
                    audit.add(new AuditEntry("booking.read", "booking/" + id));
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
        Instant since = state == BookingState.CONFIRMED ? Days.start(Days.of(now)) : Instant.EPOCH;
        Instant before = state == BookingState.MISSED
                ? now.plusNanos(1_000)
                : Days.start(Days.of(now).plusDays(1));
        try {
            return database.transactAs(member.actor(), () -> {
                if (store.attend(Scope.of(member), id, version, state, outcome.orElse(null), since, before) == 0) {
                    return refused(member, id, version, since);
                }
                write(id, note, now);
                return AttendResult.DONE;
            });
        } catch (ConstraintViolatedException refused) {
            return refused(refused);
        }
    }

    /** Adds a note, if the booking is still what its author saw. */
    AttendResult note(Member member, UUID id, int version, String note) {
        try {
            return database.transactAs(member.actor(), () -> {
                boolean same = store.find(Scope.of(member), id)
                        .filter(found -> found.booking().version() == version)
                        .isPresent();
                if (!same) {
                    return AttendResult.STALE;
                }
                write(id, note, clock.instant());
                return AttendResult.DONE;
            });
        } catch (ConstraintViolatedException refused) {
            return refused(refused);
        }
    }

    private void write(UUID bookingId, String text, Instant now) {
        if (!text.isEmpty()) {
            UUID id = UUID.randomUUID();
            EncryptedData sealed = encryptor.encrypt(EncryptedNote.owner(id), new Note.Content(text));
            store.note(id, bookingId, sealed.bytes(), sealed.keyId(), now);
        }
    }

    private Optional<Note> open(EncryptedNote note) {
        return Optional.ofNullable(note.content())
                .map(bytes -> encryptor.decrypt(EncryptedNote.owner(note.id()), bytes, Note.Content.class))
                .map(content ->
                        new Note(content.text(), note.author(), note.at().atZone(Event.ZONE)));
    }

    private AttendResult refused(Member member, UUID id, int version, Instant since) {
        return store.find(Scope.of(member), id)
                .filter(found -> found.booking().version() == version)
                .map(found -> found.booking().startsAt().isBefore(since) ? AttendResult.TOO_LATE : AttendResult.NOT_YET)
                .orElse(AttendResult.STALE);
    }

    private static AttendResult refused(ConstraintViolatedException refusal) {
        return switch (refusal.constraint()) {
            case BOOKING_TRANSITION -> AttendResult.STALE;
            case BOOKING_NOTE_OF_ERASED -> AttendResult.ERASED;
            case SLOT_CAPACITY, SLOT_DESK_FREE, SLOT_LAWYER_FREE, BOOKING_ONCE_A_PHONE -> AttendResult.NO_SEAT;
            default -> throw refusal;
        };
    }
}
