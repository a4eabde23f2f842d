package org.famen.portal.watch;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.famen.portal.database.Database;
import org.famen.portal.notify.Outbox;
import org.famen.portal.personal.ErasureJournal;
import org.famen.portal.watch.change.NotifiedStates;

/** Has what was asked for confirmed, and ends it. */
@Singleton
class Watches {
    private final Database database;
    private final WatchStore store;
    private final NotifiedStates states;
    private final Outbox outbox;
    private final WatchLinks links;
    private final ErasureJournal journal;
    private final WatchSettings settings;
    private final Clock clock;

    Watches(
            Database database,
            WatchStore store,
            NotifiedStates states,
            Outbox outbox,
            WatchLinks links,
            ErasureJournal journal,
            WatchSettings settings,
            Clock clock) {
        this.database = database;
        this.store = store;
        this.states = states;
        this.outbox = outbox;
        this.links = links;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    /** Empty when the code is another's, or it is over. */
    Optional<Watch> findToConfirm(UUID id, String code) {
        return links.confirms(id, code) ? store.find(id) : Optional.empty();
    }

    Optional<Watch> findToEnd(UUID id, String code) {
        return links.ends(id, code) ? store.find(id) : Optional.empty();
    }

    /**
     * From now on changes are notified. What is followed for the first time is noted as it is now.
     *
     * @throws org.famen.portal.elastic.SearchUnavailableException when the index does not answer; then nothing is confirmed
     */
    void confirm(UUID id) {
        LocalDate today = LocalDate.now(clock);
        for (String subject : store.unknownSubjects(id)) {
            states.read(subject, today).ifPresent(read -> states.note(subject, read));
        }
        database.transact(() -> store.confirm(id, clock.instant()));
    }

    /** As its reader wants it. The address is gone with it; what was on its way is not sent. */
    void end(UUID id) {
        database.transact(() -> {
            erase(id);
            journal.add(WatchErasure.KIND, id);
        });
    }

    /** The same for all that this address follows. */
    void endAll(UUID id) {
        database.transact(() -> {
            List<UUID> ended = store.ofSameAddress(id);
            ended.forEach(this::erase);
            ended.forEach(each -> journal.add(WatchErasure.KIND, each));
        });
    }

    void eraseAgain(UUID id) {
        database.transact(() -> erase(id));
    }

    private void erase(UUID id) {
        outbox.silence(Watch.owner(id) + "/");
        store.end(id);
    }

    /** Erases what was never confirmed or has nothing left to follow, and what nobody follows any more. */
    void tidy() {
        Instant now = clock.instant();
        database.transactAs("system", () -> {
            store.over(now.minus(settings.confirmWithin())).forEach(this::erase);
            store.forgetStates();
            store.forgetNews();
            store.forgetMails(LocalDate.now(clock).minusDays(1));
        });
    }
}
