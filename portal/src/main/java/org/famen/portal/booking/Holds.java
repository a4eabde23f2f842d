package org.famen.portal.booking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.famen.content.service.Service;
import org.famen.portal.database.Constraint;
import org.famen.portal.database.ConstraintViolatedException;
import org.famen.portal.database.Database;
import org.famen.portal.database.EncryptedData;
import org.famen.portal.database.FieldEncryptor;
import org.famen.portal.operations.Secrets;
import org.famen.portal.personal.PersonalData;
import org.famen.portal.personal.PhoneHashes;
import org.famen.portal.personal.PhoneNumber;
import org.famen.portal.protection.AddressBlock;
import org.famen.portal.timetable.Booker;
import org.famen.portal.timetable.DeskAt;
import org.famen.portal.timetable.SlotFinder;
import org.famen.portal.timetable.SlotTime;
import org.famen.portal.timetable.TimeKey;
import org.famen.portal.timetable.Timetables;
import org.famen.portal.web.Visitor;

/** Keeps a time for a visitor while they type. Whether there is a seat, the database says. */
@Singleton
public class Holds {
    public static final Duration LENGTH = Duration.ofMinutes(10);
    /** While much of a service is held by people whose phones have not answered; enough to type and to get a code. */
    static final Duration UNDER_PRESSURE = Duration.ofMinutes(5);

    /** Who was a moment slower on the last seat, or asked for a desk or lawyer that somebody else has just taken. */
    public static final Set<Constraint> TAKEN =
            Set.of(Constraint.SLOT_CAPACITY, Constraint.SLOT_DESK_FREE, Constraint.SLOT_LAWYER_FREE);

    private static final Set<Constraint> CROWDED = Set.of(Constraint.HOLD_FAIR_SHARE, Constraint.HOLD_STOPPED);

    private static final int TRIES = 5;

    private final Database database;
    private final BookingStore store;
    private final Timetables timetables;
    private final SlotFinder finder;
    private final FairShare shares;
    private final HoldMeter meter;
    private final Secrets secrets;
    private final FieldEncryptor encryptor;
    private final PhoneHashes phones;
    private final Clock clock;

    Holds(
            Database database,
            BookingStore store,
            Timetables timetables,
            SlotFinder finder,
            FairShare shares,
            HoldMeter meter,
            Secrets secrets,
            FieldEncryptor encryptor,
            PhoneHashes phones,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.timetables = timetables;
        this.finder = finder;
        this.shares = shares;
        this.meter = meter;
        this.secrets = secrets;
        this.encryptor = encryptor;
        this.phones = phones;
        this.clock = clock;
    }

    /** Asking twice for the same time keeps the hold that there is; asking for another gives the first one back. */
    public HoldOutcome take(Visitor visitor, AddressBlock from, Service service, DeskAt at, Instant startsAt) {
        Optional<SlotTime> time = finder.offered(service, at, startsAt, Booker.PUBLIC);
        if (time.isEmpty()) {
            return new HoldOutcome.NotOffered();
        }
        byte[] session = session(visitor);
        byte[] block = secrets.hash("address-block", from.text());
        for (int tries = 1; ; tries++) {
            try {
                return database.transact(() -> take(session, block, service, at, time.get()));
            } catch (ConstraintViolatedException refused) {
                if (TAKEN.contains(refused.constraint())) {
                    return new HoldOutcome.Taken();
                }
                if (CROWDED.contains(refused.constraint())) {
                    meter.refused(refused.constraint());
                    return new HoldOutcome.Crowded();
                }
                if (refused.constraint() != Constraint.BOOKING_ONE_HOLD_A_SESSION || tries == TRIES) {
                    throw refused;
                }
            }
        }
    }

    /** At whichever desk of the place has the time; somebody may take the first one in this very moment. */
    public HoldOutcome take(Visitor visitor, AddressBlock from, Service service, TimeKey key) {
        HoldOutcome outcome = new HoldOutcome.NotOffered();
        for (DeskAt at : desksAt(service, key.at())) {
            HoldOutcome here = take(visitor, from, service, at, key.startsAt());
            if (here instanceof HoldOutcome.Held || here instanceof HoldOutcome.Crowded) {
                return here;
            }
            if (here instanceof HoldOutcome.Taken) {
                outcome = here;
            }
        }
        return outcome;
    }

    public List<DeskAt> desksAt(Service service, String placeId) {
        return timetables.now().desksOf(service).stream()
                .filter(at -> at.place().id().equals(placeId))
                .toList();
    }

    /** The visitor's live hold. */
    public Optional<Booking> find(Visitor visitor) {
        return store.held(session(visitor), clock.instant());
    }

    /** A hold or booking of this visitor, whatever its state. */
    public Optional<Booking> find(Visitor visitor, UUID id) {
        return store.findOwn(id, session(visitor));
    }

    /** What this visitor has typed already, be it for a hold that is over by now. */
    public Optional<PersonalData> typed(Visitor visitor) {
        return store.lastDescribed(session(visitor)).flatMap(this::open);
    }

    public Optional<PersonalData> open(Booking booking) {
        return booking.findSealed()
                .map(content -> encryptor.decrypt(Booking.owner(booking.id()), content, PersonalData.class));
    }

    /** @return whether the hold still lives */
    public boolean describe(Visitor visitor, UUID id, PersonalData person, String category) {
        EncryptedData sealed = encryptor.encrypt(Booking.owner(id), person);
        byte[] phone = phones.of(person.phoneNumber());
        return database.transact(
                () -> store.describe(id, session(visitor), sealed.bytes(), sealed.keyId(), phone, category) == 1);
    }

    /** This phone has answered with its code; without effect where the hold is for another one by now. */
    public void verify(UUID id, PhoneNumber phone) {
        byte[] hash = phones.of(phone);
        database.transact(() -> store.verify(id, hash));
    }

    public boolean isVerified(Visitor visitor, UUID id) {
        return store.isVerified(id, session(visitor));
    }

    public void release(Visitor visitor, UUID id) {
        database.transact(() -> store.release(id, session(visitor)));
    }

    byte[] session(Visitor visitor) {
        return secrets.hash("session", visitor.id());
    }

    /** A session of its own for whoever is no visitor, as somebody who waits and is offered a seat. */
    public byte[] session(String owner) {
        return secrets.hash("session", owner);
    }

    private HoldOutcome take(byte[] session, byte[] block, Service service, DeskAt at, SlotTime time) {
        Instant now = clock.instant();
        Optional<Booking> held = store.held(session, now);
        if (held.filter(booking -> isFor(booking, time)).isPresent()) {
            return new HoldOutcome.Held(held.get());
        }
        store.makeRoom(session, now);
        UUID id = UUID.randomUUID();
        store.hold(id, store.slotAt(service, at, time), session, now.plus(length(service)), now);
        store.holdFrom(id, service.id(), block, shares.ofBlock(service), now);
        return new HoldOutcome.Held(store.find(id).orElseThrow());
    }

    private Duration length(Service service) {
        return store.heldByUnknown(service.id()) < shares.ofUnknown(service) ? LENGTH : UNDER_PRESSURE;
    }

    private static boolean isFor(Booking booking, SlotTime time) {
        return booking.serviceId().equals(time.serviceId())
                && booking.deskId().equals(time.deskId())
                && booking.startsAt().equals(time.startsAt());
    }
}
