package org.famen.portal.booking.waitlist;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.famen.portal.personal.Erasable;
import org.famen.portal.personal.ErasureJournal;

/** Empties a place on the waiting list that its person gives up. */
@Singleton
public class WaitlistErasure implements Erasable {
    private final Waitlist waitlist;
    private final BeanProvider<ErasureJournal> journal;

    WaitlistErasure(Waitlist waitlist, BeanProvider<ErasureJournal> journal) {
        this.waitlist = waitlist;
        this.journal = journal;
    }

    @Override
    public String kind() {
        return "waitlist";
    }

    /** By the person. */
    public void erase(WaitlistEntry entry) {
        if (waitlist.withdraw(entry)) {
            journal.get().add(kind(), entry.id());
        }
    }

    @Override
    public void eraseAgain(UUID id) {
        waitlist.find(id).ifPresent(waitlist::withdraw);
    }
}
