package org.famen.portal.booking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.famen.portal.database.Database;
import org.famen.portal.notify.Outbox;
import org.famen.portal.personal.Erasable;
import org.famen.portal.personal.ErasureJournal;
import org.famen.portal.timetable.Timetable;
import org.famen.portal.timetable.Timetables;

/** Empties everything that tells whose a booking was; the row stays for the counts. */
@Singleton
public class BookingErasure implements Erasable {
    private final Database database;
    private final BookingStore store;
    private final Outbox outbox;
    private final Timetables timetables;
    private final Holds holds;
    private final BookingMessages messages;
    private final ErasureJournal journal;
    private final Clock clock;

    BookingErasure(
            Database database,
            BookingStore store,
            Outbox outbox,
            Timetables timetables,
            Holds holds,
            BookingMessages messages,
            ErasureJournal journal,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.outbox = outbox;
        this.timetables = timetables;
        this.holds = holds;
        this.messages = messages;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "booking";
    }

    /**
     * By the person. A visit that is still to come is cancelled by it, whatever the hour, and that is told as ever; only who is
     * there already has to wait until it is over.
     */
    public ChangeOutcome erase(UUID id, int version) {
        Timetable timetable = timetables.now();
        return database.transact(() -> {
            store.lock(id);
            Booking before = store.find(id).orElseThrow();
            if (before.version() != version) {
                return new ChangeOutcome.Stale(before);
            }
            if (before.state() == BookingState.ARRIVED && before.endsAt().isAfter(clock.instant())) {
                return new ChangeOutcome.TooLate(before);
            }
            empty(timetable, before);
            ChangeOutcome changed = new ChangeOutcome.Changed(store.find(id).orElseThrow());
            journal.add(kind(), id);
            return changed;
        });
    }

    /** Where a portal ended at the commit nobody was told yet; after a backup somebody may be told twice, which hurts less. */
    @Override
    public void eraseAgain(UUID id) {
        Timetable timetable = timetables.now();
        database.transactAs("system", () -> {
            store.lock(id);
            return store.find(id).filter(booking -> booking.sealed() != null).map(booking -> {
                empty(timetable, booking);
                return booking;
            });
        });
    }

    private void empty(Timetable timetable, Booking before) {
        Instant now = clock.instant();
        outbox.silence(Booking.owner(before.id()) + "/");
        boolean cancelled =
                before.state() == BookingState.CONFIRMED && store.cancelAtDesk(before.id(), before.version(), now) == 1;
        if (cancelled) {
            Booking after = store.find(before.id()).orElseThrow();
            holds.open(after)
                    .ifPresent(person -> outbox.put(messages.cancelled(Visit.of(timetable, after), person), now));
        }
        store.erase(before.id(), now);
    }
}
