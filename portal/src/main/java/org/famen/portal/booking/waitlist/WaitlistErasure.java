package org.famen.portal.booking.waitlist;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.famen.portal.database.Database;
import org.famen.portal.personal.Erasable;
import org.famen.portal.personal.ErasureJournal;

/** Empties a place on the waiting list that its person gives up. */
@Singleton
public class WaitlistErasure implements Erasable {
    private final Database database;
    private final Waitlist waitlist;
    private final ErasureJournal journal;

    WaitlistErasure(Database database, Waitlist waitlist, ErasureJournal journal) {
        this.database = database;
        this.waitlist = waitlist;
        this.journal = journal;
    }

    @Override
    public String kind() {
        return "waitlist";
    }

    /** By the person. */
    public void erase(WaitlistEntry entry) {
        database.transact(() -> {
            if (waitlist.withdrawWithin(entry.id())) {
                journal.add(kind(), entry.id());
            }
        });
    }

    @Override
    public void eraseAgain(UUID id) {
        database.transact(() -> waitlist.withdrawWithin(id));
    }
}
