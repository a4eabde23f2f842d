package org.famen.portal.booking;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.famen.content.service.Service;
import org.famen.portal.database.EncryptedData;
import org.famen.portal.database.FieldEncryptor;
import org.famen.portal.operations.Secrets;
import org.famen.portal.personal.PersonalData;
import org.famen.portal.personal.PhoneHashes;
import org.famen.portal.site.Database;
import org.famen.portal.timetable.Booker;
import org.famen.portal.timetable.DeskAt;
import org.famen.portal.timetable.SlotFinder;
import org.famen.portal.timetable.SlotTime;
import org.famen.portal.timetable.TimeKey;
import org.famen.portal.timetable.Timetables;
import org.famen.portal.web.Visitor;
import org.jdbi.v3.core.JdbiException;

/** Keeps a time for a visitor while they type. Whether there is a seat, the database says. */
@Singleton
public class Holds {
    public static final Duration LENGTH = Duration.ofMinutes(10);

    /** Who was a moment slower on the last seat, or asked for a desk or lawyer that somebody else has just taken. */
    static final Set<String> TAKEN = Set.of("slot_capacity", "slot_desk_free", "slot_lawyer_free");

    private static final String ONE_A_SESSION = "booking_one_hold_a_session";
    private static final int TRIES = 5;

    private final Database database;
    private final Timetables timetables;
    private final SlotFinder finder;
    private final Secrets secrets;
    private final FieldEncryptor vault;
    private final PhoneHashes phones;
    private final Clock clock;

    Holds(
            Database database,
            Timetables timetables,
            SlotFinder finder,
            Secrets secrets,
            FieldEncryptor vault,
            PhoneHashes phones,
            Clock clock) {
        this.database = requireNonNull(database, "database is null");
        this.timetables = requireNonNull(timetables, "timetables is null");
        this.finder = requireNonNull(finder, "finder is null");
        this.secrets = requireNonNull(secrets, "secrets is null");
        this.vault = requireNonNull(vault, "vault is null");
        this.phones = requireNonNull(phones, "phones is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    /** Asking twice for the same time keeps the hold that there is; asking for another gives the first one back. */
    public HoldOutcome take(Visitor visitor, Service service, DeskAt at, Instant startsAt) {
        Optional<SlotTime> time = finder.offered(service, at, startsAt, Booker.PUBLIC);
        if (time.isEmpty()) {
            return new HoldOutcome.NotOffered();
        }
        byte[] session = session(visitor);
        for (int tries = 1; ; tries++) {
            try {
                return database.transact(BookingStore.class, store -> take(store, session, service, at, time.get()));
            } catch (JdbiException refused) {
                String constraint = Database.constraint(refused).orElse("");
                if (TAKEN.contains(constraint)) {
                    return new HoldOutcome.Taken();
                }
                if (!constraint.equals(ONE_A_SESSION) || tries == TRIES) {
                    throw refused;
                }
            }
        }
    }

    /** At whichever desk of the place has the time; somebody may take the first one in this very moment. */
    HoldOutcome take(Visitor visitor, Service service, TimeKey key) {
        HoldOutcome outcome = new HoldOutcome.NotOffered();
        for (DeskAt at : desksAt(service, key.at())) {
            HoldOutcome here = take(visitor, service, at, key.startsAt());
            if (here instanceof HoldOutcome.Held) {
                return here;
            }
            if (here instanceof HoldOutcome.Taken) {
                outcome = here;
            }
        }
        return outcome;
    }

    List<DeskAt> desksAt(Service service, String placeId) {
        return timetables.now().desksOf(service).stream()
                .filter(at -> at.place().id().equals(placeId))
                .toList();
    }

    /** The visitor's live hold. */
    public Optional<Booking> find(Visitor visitor) {
        return database.transact(BookingStore.class, store -> store.held(session(visitor), clock.instant()));
    }

    /** A hold or booking of this visitor, whatever its state. */
    public Optional<Booking> find(Visitor visitor, UUID id) {
        return database.transact(BookingStore.class, store -> store.findOwn(id, session(visitor)));
    }

    /** What this visitor has typed already, be it for a hold that is over by now. */
    public Optional<PersonalData> typed(Visitor visitor) {
        return database.transact(BookingStore.class, store -> store.lastDescribed(session(visitor)))
                .flatMap(this::open);
    }

    public Optional<PersonalData> open(Booking booking) {
        return booking.findSealed()
                .map(content -> vault.open(Booking.owner(booking.id()), content, PersonalData.class));
    }

    /** @return whether the hold still lives */
    public boolean describe(Visitor visitor, UUID id, PersonalData person, String category) {
        EncryptedData sealed = vault.seal(Booking.owner(id), person);
        byte[] phone = phones.of(person.phoneNumber());
        return database.transact(
                BookingStore.class,
                store -> store.describe(id, session(visitor), sealed.bytes(), sealed.keyId(), phone, category) == 1);
    }

    /** The phone of this hold has answered with its code. */
    public void verify(UUID id) {
        database.transact(BookingStore.class, store -> store.verify(id));
    }

    boolean isVerified(Visitor visitor, UUID id) {
        return database.transact(BookingStore.class, store -> store.isVerified(id, session(visitor)));
    }

    public void release(Visitor visitor, UUID id) {
        database.transact(BookingStore.class, store -> store.release(id, session(visitor)));
    }

    byte[] session(Visitor visitor) {
        return secrets.hash("session", visitor.id());
    }

    /** Whoever waits holds what is offered to them in a session of its own. */
    byte[] session(WaitlistEntry entry) {
        return secrets.hash("session", WaitlistEntry.owner(entry.id()));
    }

    private HoldOutcome take(BookingStore store, byte[] session, Service service, DeskAt at, SlotTime time) {
        Instant now = clock.instant();
        Optional<Booking> held = store.held(session, now);
        if (held.filter(booking -> isFor(booking, time)).isPresent()) {
            return new HoldOutcome.Held(held.get());
        }
        store.makeRoom(session, now);
        UUID id = UUID.randomUUID();
        while (hold(store, id, session, service, at, time, now.plus(LENGTH), now) == 0) {
            // Another transaction made the slot between our look and our insert: now it can be seen.
        }
        return new HoldOutcome.Held(store.find(id).orElseThrow());
    }

    /** Returns 0 when another transaction has made the slot since this one looked. */
    static int hold(
            BookingStore store,
            UUID id,
            byte[] session,
            Service service,
            DeskAt at,
            SlotTime time,
            Instant until,
            Instant now) {
        return store.hold(
                id,
                time.serviceId(),
                time.deskId(),
                time.startsAt(),
                time.endsAt(),
                time.occupiedFrom(),
                time.occupiedUntil(),
                service.capacity(),
                at.desk().lawyers().toArray(String[]::new),
                session,
                until,
                now);
    }

    private static boolean isFor(Booking booking, SlotTime time) {
        return booking.serviceId().equals(time.serviceId())
                && booking.deskId().equals(time.deskId())
                && booking.startsAt().equals(time.startsAt());
    }
}
