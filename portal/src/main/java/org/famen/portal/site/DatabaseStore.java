package org.famen.portal.site;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import org.famen.portal.operations.Store;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** PostgreSQL, as monitoring sees it. */
@Singleton
class DatabaseStore implements Store {
    private final Jdbi jdbi;

    DatabaseStore(Jdbi jdbi) {
        this.jdbi = requireNonNull(jdbi, "jdbi is null");
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public boolean answers() {
        try {
            return jdbi.withHandle(
                    handle -> handle.select("SELECT 1").mapTo(Integer.class).one() == 1);
        } catch (JdbiException away) {
            return false;
        }
    }
}
