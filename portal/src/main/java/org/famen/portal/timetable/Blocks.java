package org.famen.portal.timetable;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.famen.portal.database.Database;
import org.jspecify.annotations.Nullable;

/** Leave and blocked time. What is booked there already stays and turns up among the {@link Conflicts}. */
@Singleton
public class Blocks {
    /** Nothing is blocked beyond the years that forms know. */
    private static final Instant FAR_AWAY = Instant.parse("2200-01-01T00:00:00Z");

    private final Database database;
    private final TimetableStore store;
    private final Clock clock;

    Blocks(Database database, TimetableStore store, Clock clock) {
        this.database = database;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Nobody can book this time any more.
     *
     * @param deskId null when the lawyer is away from every desk
     * @param lawyerId null when the desk is closed for everyone
     * @param actor id of who blocks it
     */
    public UUID add(
            @Nullable String deskId,
            @Nullable String lawyerId,
            Instant from,
            Instant until,
            String reason,
            String actor) {
        UUID id = UUID.randomUUID();
        database.transactAs(
                actor, () -> store.block(id, deskId, lawyerId, from, until, reason, actor, clock.instant()));
        return id;
    }

    /** @return whether it was there */
    public boolean remove(UUID id, String actor) {
        return database.transactAs(actor, () -> store.unblock(id) == 1);
    }

    /** Those that are not over, by their beginning. */
    public List<Block> upcoming() {
        return store.blocks(clock.instant(), FAR_AWAY);
    }

    /** Those that touch a span of time, by their beginning. */
    public List<Block> between(Instant from, Instant until) {
        return store.blocks(from, until);
    }
}
