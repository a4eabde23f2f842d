package org.famen.portal.watch.delivery;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.famen.portal.database.Database;
import org.famen.portal.operations.UnavailableException;
import org.famen.portal.watch.change.LawChange;
import org.famen.portal.watch.change.NotifiedState;
import org.famen.portal.watch.change.NotifiedStates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds what is followed against what the index says now. Changes, and whom they are due to, are written in the
 * transaction that renews what was notified; of several portals that find the same, one renews it.
 */
@Singleton
class ChangeDetector {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeDetector.class);
    private static final int AT_ONCE = 50;

    private final Database database;
    private final DeliveryStore store;
    private final NotifiedStates states;
    private final JsonMapper json;
    private final Clock clock;

    ChangeDetector(Database database, DeliveryStore store, NotifiedStates states, JsonMapper json, Clock clock) {
        this.database = database;
        this.store = store;
        this.states = states;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Goes on until all that is followed was held against the generation that serves, or a load begins to change it.
     *
     * @throws org.famen.portal.elastic.SearchUnavailableException when the index does not answer
     */
    void detectAll() {
        if (!states.isAnythingFollowed()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        List<String> unknown = states.unknown("", AT_ONCE);
        while (!unknown.isEmpty()) {
            unknown.forEach(subject -> tryOne(subject, () -> note(subject, today)));
            unknown = states.unknown(unknown.getLast(), AT_ONCE);
        }
        List<NotifiedState> stale = states.stale("", today, AT_ONCE);
        while (!stale.isEmpty()
                && stale.stream().allMatch(notified -> tryOne(notified.subject(), () -> detect(notified, today)))) {
            stale = states.stale(stale.getLast().subject(), today, AT_ONCE);
        }
    }

    /** Whatever is wrong with one, it must not stand in the way of all others: it is tried again with the next round. */
    private static boolean tryOne(String subject, BooleanSupplier work) {
        try {
            return work.getAsBoolean();
        } catch (UnavailableException away) {
            throw away;
        } catch (RuntimeException broken) {
            // Of which kind, and no more: behind it may stand what somebody searched for.
            LOG.error(
                    "Something of {} can't be held against what it was: {}",
                    subject.replaceFirst("/.*", ""),
                    broken.getClass().getSimpleName());
            return true;
        }
    }

    private boolean note(String subject, LocalDate today) {
        states.read(subject, today).ifPresent(read -> states.note(subject, read));
        return true;
    }

    /** @return false when nothing can be said now, because the index changes */
    private boolean detect(NotifiedState notified, LocalDate today) {
        Optional<NotifiedStates.Read> now = states.readAgain(notified, today);
        now.ifPresent(read -> {
            database.transactAs("system", () -> {
                if (states.renew(notified, read)) {
                    read.changes().forEach(one -> put(notified.subject(), one, clock.instant()));
                }
            });
        });
        return now.isPresent();
    }

    private void put(String subject, LawChange change, Instant now) {
        long id = store.addChange(subject, write(change), now);
        store.addDue(id, subject, change.isForAll(), String.join(" ", change.parts()));
        store.removeItems(subject, String.join(" ", change.gone()));
        Map<String, String> moves = new LinkedHashMap<>(change.moves());
        store.moveItems(subject, String.join(" ", moves.keySet()), String.join(" ", moves.values()));
    }

    private String write(LawChange change) {
        try {
            return json.writeValueAsString(change);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
