package org.famen.portal.booking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.famen.content.service.Service;
import org.famen.portal.database.ConstraintViolatedException;
import org.famen.portal.database.Database;
import org.famen.portal.database.EncryptedData;
import org.famen.portal.database.FieldEncryptor;
import org.famen.portal.notify.Outbox;
import org.famen.portal.personal.Consent;
import org.famen.portal.personal.Consents;
import org.famen.portal.personal.PersonalData;
import org.famen.portal.personal.PhoneHashes;
import org.famen.portal.personal.ReferenceNumber;
import org.famen.portal.timetable.Booker;
import org.famen.portal.timetable.DeskAt;
import org.famen.portal.timetable.SlotFinder;
import org.famen.portal.timetable.SlotTime;
import org.famen.portal.timetable.Timetable;
import org.famen.portal.timetable.Timetables;

/** Books for who stands at the desk or rings it: without hold and code, and with the same seats, constraints and messages. */
@Singleton
public class Walkins {
    private final Database database;
    private final BookingStore store;
    private final WalkinStore walkins;
    private final Consents consents;
    private final Outbox outbox;
    private final Timetables timetables;
    private final SlotFinder finder;
    private final BookingMessages messages;
    private final FieldEncryptor encryptor;
    private final PhoneHashes phones;
    private final Clock clock;

    Walkins(
            Database database,
            BookingStore store,
            WalkinStore walkins,
            Consents consents,
            Outbox outbox,
            Timetables timetables,
            SlotFinder finder,
            BookingMessages messages,
            FieldEncryptor encryptor,
            PhoneHashes phones,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.walkins = walkins;
        this.consents = consents;
        this.outbox = outbox;
        this.timetables = timetables;
        this.finder = finder;
        this.messages = messages;
        this.encryptor = encryptor;
        this.phones = phones;
        this.clock = clock;
    }

    /**
     * A form that is sent twice makes one booking.
     *
     * @param id of the form, and of the booking that it becomes
     * @param arrived whether the person is there
     * @param actor id of who books
     */
    public ConfirmOutcome book(
            UUID id, Service service, DeskAt at, Instant startsAt, Walkin walkin, boolean arrived, String actor) {
        Optional<SlotTime> time = finder.offered(service, at, startsAt, Booker.DESK);
        if (time.isEmpty()) {
            return new ConfirmOutcome.Lapsed();
        }
        Timetable timetable = timetables.now();
        try {
            return database.transactAs(actor, () -> {
                store.lapse(clock.instant());
                insert(id, service, at, time.get(), walkin);
                finish(timetable, id, walkin.person());
                if (arrived) {
                    walkins.arrive(id);
                }
                return new ConfirmOutcome.Confirmed(store.find(id).orElseThrow());
            });
        } catch (ConstraintViolatedException refused) {
            return refused(refused, id, service, at, time.get(), walkin);
        }
    }

    private void insert(UUID id, Service service, DeskAt at, SlotTime time, Walkin walkin) {
        EncryptedData sealed = encryptor.encrypt(Booking.owner(id), walkin.person());
        walkins.bookAtDesk(new BookedAtDesk(
                id,
                store.slotAt(service, at, time),
                ReferenceNumber.random().text(),
                walkin.category(),
                sealed.bytes(),
                sealed.keyId(),
                phones.of(walkin.person().phoneNumber()),
                clock.instant()));
    }

    private void finish(Timetable timetable, UUID id, PersonalData person) {
        Instant now = clock.instant();
        consents.add(new Consent(id, PrivacyNotice.VERSION, now));
        outbox.put(messages.confirmed(Visit.of(timetable, store.find(id).orElseThrow()), person), now);
    }

    private ConfirmOutcome refused(
            ConstraintViolatedException refusal, UUID id, Service service, DeskAt at, SlotTime time, Walkin walkin) {
        return switch (refusal.constraint()) {
            case SLOT_CAPACITY, SLOT_DESK_FREE, SLOT_LAWYER_FREE -> new ConfirmOutcome.Lapsed();
            // The same form, sent twice.
            case BOOKING_PKEY -> new ConfirmOutcome.Confirmed(store.find(id).orElseThrow());
            case BOOKING_ONCE_A_PHONE ->
                store.findSame(
                                service.id(),
                                at.desk().id(),
                                time.startsAt(),
                                phones.of(walkin.person().phoneNumber()))
                        .<ConfirmOutcome>map(ConfirmOutcome.HasOne::new)
                        .orElseGet(ConfirmOutcome.Lapsed::new);
            default -> throw refusal;
        };
    }
}
