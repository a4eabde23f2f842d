package org.famen.portal.notify;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** The way into the outbox for who writes a message in the transaction of the event that it tells. */
@Singleton
public class Outbox {
    private final OutboxStore store;

    Outbox(OutboxStore store) {
        this.store = store;
    }

    /** What has that key already is left out. */
    public void put(List<OutboxEntry> entries, Instant now) {
        if (!entries.isEmpty()) {
            store.put(entries, now);
        }
    }

    /** What has not gone out yet never will: all whose key begins like that. */
    public void silence(String prefix) {
        store.silence(prefix);
    }
}
