package org.famen.portal.database;

import jakarta.inject.Singleton;
import org.famen.portal.operations.Store;

/** PostgreSQL, as monitoring sees it. */
@Singleton
class DatabaseStore implements Store {
    private final PingStore store;

    DatabaseStore(PingStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public boolean answers() {
        try {
            return store.ping() == 1;
        } catch (RuntimeException failure) {
            return false;
        }
    }
}
