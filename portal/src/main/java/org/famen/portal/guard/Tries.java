package org.famen.portal.guard;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.famen.portal.database.Database;
import org.famen.portal.operations.Secrets;

/** Counts tries within spans of time. Who tried stands in the database as a keyed hash alone. */
@Singleton
public class Tries {
    private final Database database;
    private final GuardStore store;
    private final Secrets secrets;
    private final Clock clock;

    Tries(Database database, GuardStore store, Secrets secrets, Clock clock) {
        this.database = database;
        this.store = store;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Counts one more.
     *
     * @param what is tried, such as {@code sign-in}
     * @param who an address prefix, a phone, a session
     * @param span the clock's time is cut into spans of this length, each counted anew
     * @return how many there are in the present span, with this one
     */
    public int count(String what, String who, Duration span) {
        byte[] hash = secrets.hash("tries", who);
        Instant since = since(span);
        return database.transact(() -> store.count(hash, name(what, span), since));
    }

    /** The same within the transaction that there is, and taken back with it. */
    public int countWithin(String what, String who, Duration span) {
        return store.count(secrets.hash("tries", who), name(what, span), since(span));
    }

    /** How many there are in the present span; counts nothing. */
    public int soFar(String what, String who, Duration span) {
        return store.counted(secrets.hash("tries", who), name(what, span), since(span));
    }

    /** An hour and a day may begin in the same moment. */
    private static String name(String what, Duration span) {
        return what + "/" + span.toSeconds();
    }

    private Instant since(Duration span) {
        return Instant.ofEpochSecond(
                Math.floorDiv(clock.instant().getEpochSecond(), span.toSeconds()) * span.toSeconds());
    }

    /**
     * Spends what is good once, for all portals.
     *
     * @param until when it is good anyway: the same each time, however often it is brought
     * @return whether it was not spent before
     */
    public boolean spend(String what, String who, Instant until) {
        byte[] hash = secrets.hash("tries", who);
        return database.transact(() -> store.count(hash, what, until)) == 1;
    }
}
