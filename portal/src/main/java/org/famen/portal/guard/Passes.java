package org.famen.portal.guard;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.famen.portal.database.Database;
import org.famen.portal.operations.Secrets;
import org.famen.portal.web.Visitor;

/** Which browser may see what its visitor's phone has opened, for half an hour. */
@Singleton
public class Passes {
    private static final Duration GOOD_FOR = Duration.ofMinutes(30);

    private final Database database;
    private final GuardStore store;
    private final Secrets secrets;
    private final Clock clock;

    Passes(Database database, GuardStore store, Secrets secrets, Clock clock) {
        this.database = database;
        this.store = store;
        this.secrets = secrets;
        this.clock = clock;
    }

    public void grant(Visitor visitor, UUID subject) {
        database.transact(
                () -> store.grant(session(visitor), subject, clock.instant().plus(GOOD_FOR)));
    }

    public boolean has(Visitor visitor, UUID subject) {
        return store.mayPass(session(visitor), subject, clock.instant());
    }

    /** For who leaves a computer that others use. */
    public void revoke(Visitor visitor, UUID subject) {
        database.transact(() -> store.revoke(session(visitor), subject));
    }

    private byte[] session(Visitor visitor) {
        return secrets.hash("pass", visitor.id());
    }
}
