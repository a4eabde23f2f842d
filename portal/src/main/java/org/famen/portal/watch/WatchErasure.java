package org.famen.portal.watch;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.famen.portal.personal.Erasable;

/** A wish to hear of changes that its reader ended. */
@Singleton
class WatchErasure implements Erasable {
    static final String KIND = "watch";

    private final Watches watches;

    WatchErasure(Watches watches) {
        this.watches = watches;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void eraseAgain(UUID id) {
        watches.eraseAgain(id);
    }
}
