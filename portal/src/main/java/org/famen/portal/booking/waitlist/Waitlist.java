package org.famen.portal.booking.waitlist;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.famen.content.event.Event;
import org.famen.content.service.Service;
import org.famen.portal.booking.Booking;
import org.famen.portal.booking.BookingMessages;
import org.famen.portal.booking.BookingStore;
import org.famen.portal.booking.Bookings;
import org.famen.portal.booking.ConfirmOutcome;
import org.famen.portal.booking.Holds;
import org.famen.portal.booking.Visit;
import org.famen.portal.database.Constraint;
import org.famen.portal.database.ConstraintViolatedException;
import org.famen.portal.database.Database;
import org.famen.portal.database.DatabaseUnavailableException;
import org.famen.portal.database.EncryptedData;
import org.famen.portal.database.FieldEncryptor;
import org.famen.portal.notify.Outbox;
import org.famen.portal.personal.Consent;
import org.famen.portal.personal.Consents;
import org.famen.portal.personal.PersonalData;
import org.famen.portal.personal.PhoneHashes;
import org.famen.portal.personal.PhoneNumber;
import org.famen.portal.personal.ReferenceNumber;
import org.famen.portal.timetable.FreeSlot;
import org.famen.portal.timetable.SlotFinder;
import org.famen.portal.timetable.SlotQuery;
import org.famen.portal.timetable.Timetable;
import org.famen.portal.timetable.Timetables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who found no time waits, the longest first. A seat that comes free is held for one of them for two hours; without an answer
 * the hold lapses like any other, and the next one is asked.
 */
@Singleton
public class Waitlist {
    private static final Logger LOG = LoggerFactory.getLogger(Waitlist.class);

    static final Duration OFFER = Duration.ofHours(2);
    private static final Duration UNVERIFIED_KEPT = Duration.ofHours(1);
    private static final Duration PHONE_KEPT = Duration.ofDays(7);

    private final Database database;
    private final WaitlistStore store;
    private final BookingStore seats;
    private final Consents consents;
    private final Outbox outbox;
    private final Timetables timetables;
    private final SlotFinder finder;
    private final Holds holds;
    private final Bookings bookings;
    private final BookingMessages messages;
    private final FieldEncryptor encryptor;
    private final PhoneHashes phones;
    private final Clock clock;

    Waitlist(
            Database database,
            WaitlistStore store,
            BookingStore seats,
            Consents consents,
            Outbox outbox,
            Timetables timetables,
            SlotFinder finder,
            Holds holds,
            Bookings bookings,
            BookingMessages messages,
            FieldEncryptor encryptor,
            PhoneHashes phones,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.seats = seats;
        this.consents = consents;
        this.outbox = outbox;
        this.timetables = timetables;
        this.finder = finder;
        this.holds = holds;
        this.bookings = bookings;
        this.messages = messages;
        this.encryptor = encryptor;
        this.phones = phones;
        this.clock = clock;
    }

    /**
     * Puts somebody on the list, where they wait as soon as their phone has answered.
     *
     * @param notice version of the privacy notice that was consented to
     */
    public WaitlistEntry join(WaitRequest wish, PersonalData person, String category, String notice) {
        UUID id = UUID.randomUUID();
        EncryptedData sealed = encryptor.encrypt(WaitlistEntry.owner(id), person);
        Instant now = clock.instant();
        return database.transact(() -> {
            store.join(new NewWaitlistEntry(
                    id,
                    ReferenceNumber.random().text(),
                    wish.service().id(),
                    wish.placeId().orElse(null),
                    wish.firstDay(),
                    wish.lastDay(),
                    category,
                    sealed.bytes(),
                    sealed.keyId(),
                    phones.of(person.phoneNumber()),
                    now));
            consents.add(new Consent(id, notice, now));
            return store.entry(id).orElseThrow();
        });
    }

    /** The phone has answered. A phone waits once for a service: then the entry that there is already is returned. */
    public WaitlistEntry begin(UUID id) {
        try {
            return database.transact(() -> {
                store.begin(id);
                return store.entry(id).orElseThrow();
            });
        } catch (ConstraintViolatedException refused) {
            if (refused.constraint() != Constraint.WAITLIST_ONCE_A_PHONE) {
                throw refused;
            }
            return store.sameAs(id).orElseThrow();
        }
    }

    public Optional<WaitlistEntry> find(UUID id) {
        return store.entry(id);
    }

    public Optional<WaitlistEntry> find(ReferenceNumber reference) {
        return store.entryNamed(reference.text());
    }

    public Optional<WaitlistEntry> find(ReferenceNumber reference, PhoneNumber phone) {
        return store.entry(reference.text(), phones.of(phone));
    }

    public Optional<PersonalData> person(WaitlistEntry entry) {
        return entry.findSealed()
                .map(content -> encryptor.decrypt(WaitlistEntry.owner(entry.id()), content, PersonalData.class));
    }

    /** Takes the seat that is offered; twice is once. */
    public ConfirmOutcome accept(WaitlistEntry entry, String notice) {
        UUID hold = requireNonNull(entry.bookingId(), "nothing is offered");
        ConfirmOutcome outcome = bookings.confirm(holds.session(WaitlistEntry.owner(entry.id())), hold, notice);
        if (outcome instanceof ConfirmOutcome.Confirmed) {
            database.transact(() -> store.take(entry.id(), clock.instant()));
        }
        return outcome;
    }

    /**
     * Nobody need wait any longer; a seat that was offered is free for others. Within a transaction. What is known of them may be
     * old: a seat may be offered at this moment, so that first the one is tried and then the other.
     *
     * @return false where they waited no longer: what became of it stays as it is
     */
    boolean withdrawWithin(UUID id) {
        return store.withdraw(id, clock.instant()) == 1
                || store.entry(id)
                        .filter(entry -> entry.state().equals("OFFERED"))
                        .flatMap(entry -> Optional.ofNullable(entry.bookingId()))
                        .filter(hold -> seats.release(hold, holds.session(WaitlistEntry.owner(id))) == 1)
                        .isPresent();
    }

    /**
     * Service by service, so that a crowd that waits for one keeps nobody from a seat of another.
     *
     * @return how many were offered a seat
     */
    public int offerAll() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Event.ZONE);
        Timetable timetable = timetables.now();
        return store.services(today).stream()
                .flatMap(id -> timetable.service(id).stream())
                .mapToInt(service -> offer(timetable, service, today))
                .sum();
    }

    /** What is free is looked up once, and each seat is for the one who has waited longest for one like it. */
    private int offer(Timetable timetable, Service service, LocalDate today) {
        List<FreeSlot> free = new ArrayList<>(finder.all(new SlotQuery(
                service, Optional.empty(), Optional.empty(), today, today.plusDays(service.aheadDays()))));
        int offered = 0;
        for (WaitlistTurn turn : free.isEmpty() ? List.<WaitlistTurn>of() : store.waiting(service.id(), today)) {
            Optional<FreeSlot> slot = free.stream().filter(turn::wants).findFirst();
            if (slot.isPresent()) {
                try {
                    offered += offer(timetable, turn.id(), service, slot.get()) ? 1 : 0;
                    take(free, slot.get());
                } catch (DatabaseUnavailableException away) {
                    throw away;
                } catch (RuntimeException broken) {
                    // Whatever is wrong with an entry, the seat is for the next one.
                    LOG.error(
                            "{} can't be offered a seat: {}",
                            WaitlistEntry.owner(turn.id()),
                            broken.getClass().getSimpleName());
                }
            }
        }
        return offered;
    }

    private static void take(List<FreeSlot> free, FreeSlot slot) {
        int place = free.indexOf(slot);
        if (slot.seats() == 1) {
            free.remove(place);
        } else {
            free.set(place, slot.withSeats(slot.seats() - 1));
        }
    }

    private boolean offer(Timetable timetable, UUID entry, Service service, FreeSlot slot) {
        try {
            return database.transactAs(
                    "system",
                    () -> store.claim(entry)
                            .map(claimed -> {
                                hold(timetable, claimed, service, slot);
                                return true;
                            })
                            .orElse(false));
        } catch (ConstraintViolatedException refused) {
            if (!Holds.TAKEN.contains(refused.constraint())) {
                throw refused;
            }
            return false;
        }
    }

    private void hold(Timetable timetable, WaitlistEntry entry, Service service, FreeSlot slot) {
        Instant now = clock.instant();
        Instant until =
                earlier(now.plus(OFFER), slot.time().startsAt().minus(Duration.ofMinutes(service.leadMinutes())));
        UUID id = UUID.randomUUID();
        byte[] session = holds.session(WaitlistEntry.owner(entry.id()));
        PersonalData person = person(entry).orElseThrow();
        EncryptedData sealed = encryptor.encrypt(Booking.owner(id), person);
        seats.hold(id, seats.slotAt(service, slot.at(), slot.time()), session, until, now);
        byte[] phone = phones.of(person.phoneNumber());
        seats.describe(
                id,
                session,
                sealed.bytes(),
                sealed.keyId(),
                phone,
                Optional.ofNullable(entry.category()).orElse(""));
        seats.verify(id, phone);
        store.offer(entry.id(), id);
        Visit visit = Visit.of(timetable, seats.find(id).orElseThrow());
        outbox.put(
                messages.offered(
                        visit, entry.id(), new ReferenceNumber(entry.reference()), person, until.atZone(Event.ZONE)),
                now);
    }

    /** Ends what is over and forgets whose it was. */
    public void tidy() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Event.ZONE);
        database.transactAs("system", () -> {
            store.close(today, now.minus(UNVERIFIED_KEPT), now);
            store.closeTaken(now);
            return store.forgetPhones(now.minus(PHONE_KEPT));
        });
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
