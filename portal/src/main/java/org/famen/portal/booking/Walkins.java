package org.famen.portal.booking;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.famen.content.service.Service;
import org.famen.portal.database.EncryptedData;
import org.famen.portal.database.FieldEncryptor;
import org.famen.portal.personal.PersonalData;
import org.famen.portal.personal.PhoneHashes;
import org.famen.portal.personal.ReferenceNumber;
import org.famen.portal.site.Database;
import org.famen.portal.timetable.Booker;
import org.famen.portal.timetable.DeskAt;
import org.famen.portal.timetable.SlotFinder;
import org.famen.portal.timetable.SlotTime;
import org.famen.portal.timetable.Timetable;
import org.famen.portal.timetable.Timetables;
import org.jdbi.v3.core.JdbiException;

/** Books for who stands at the desk or rings it: without hold and code, and with the same seats, constraints and messages. */
@Singleton
public class Walkins {
    private static final String SAME_FORM = "booking_pkey";
    private static final String ONCE_A_PHONE = "booking_once_a_phone";

    private final Database database;
    private final Timetables timetables;
    private final SlotFinder finder;
    private final BookingMessages messages;
    private final FieldEncryptor vault;
    private final PhoneHashes phones;
    private final Clock clock;

    Walkins(
            Database database,
            Timetables timetables,
            SlotFinder finder,
            BookingMessages messages,
            FieldEncryptor vault,
            PhoneHashes phones,
            Clock clock) {
        this.database = requireNonNull(database, "database is null");
        this.timetables = requireNonNull(timetables, "timetables is null");
        this.finder = requireNonNull(finder, "finder is null");
        this.messages = requireNonNull(messages, "messages is null");
        this.vault = requireNonNull(vault, "vault is null");
        this.phones = requireNonNull(phones, "phones is null");
        this.clock = requireNonNull(clock, "clock is null");
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
            return database.transactAs(actor, BookingStore.class, store -> {
                store.lapse(clock.instant());
                insert(store, id, service, at, time.get(), walkin);
                finish(store, timetable, id, walkin.person());
                if (arrived) {
                    store.arrive(id);
                }
                return new ConfirmOutcome.Confirmed(store.find(id).orElseThrow());
            });
        } catch (JdbiException refused) {
            return refused(refused, id, service, at, time.get(), walkin);
        }
    }

    private void insert(BookingStore store, UUID id, Service service, DeskAt at, SlotTime time, Walkin walkin) {
        EncryptedData sealed = vault.seal(Booking.owner(id), walkin.person());
        int done = 0;
        // 0 when another transaction made the slot between our look and our insert: now it can be seen.
        while (done == 0) {
            done = store.bookAtDesk(
                    id,
                    time.serviceId(),
                    time.deskId(),
                    time.startsAt(),
                    time.endsAt(),
                    time.occupiedFrom(),
                    time.occupiedUntil(),
                    service.capacity(),
                    at.desk().lawyers().toArray(String[]::new),
                    ReferenceNumber.random().text(),
                    walkin.category(),
                    sealed.bytes(),
                    sealed.keyId(),
                    phones.of(walkin.person().phoneNumber()),
                    clock.instant());
        }
    }

    private void finish(BookingStore store, Timetable timetable, UUID id, PersonalData person) {
        Instant now = clock.instant();
        store.consent(id, PrivacyNotice.VERSION, now);
        store.put(messages.confirmed(Visit.of(timetable, store.find(id).orElseThrow()), person), now);
    }

    private ConfirmOutcome refused(
            JdbiException refusal, UUID id, Service service, DeskAt at, SlotTime time, Walkin walkin) {
        String constraint = Database.constraint(refusal).orElse("");
        if (Holds.TAKEN.contains(constraint)) {
            return new ConfirmOutcome.Lapsed();
        }
        if (!constraint.equals(SAME_FORM) && !constraint.equals(ONCE_A_PHONE)) {
            throw refusal;
        }
        return database.transact(
                BookingStore.class,
                store -> constraint.equals(SAME_FORM)
                        ? new ConfirmOutcome.Confirmed(store.find(id).orElseThrow())
                        : store.findSame(
                                        service.id(),
                                        at.desk().id(),
                                        time.startsAt(),
                                        phones.of(walkin.person().phoneNumber()))
                                .<ConfirmOutcome>map(ConfirmOutcome.HasOne::new)
                                .orElseGet(ConfirmOutcome.Lapsed::new));
    }
}
