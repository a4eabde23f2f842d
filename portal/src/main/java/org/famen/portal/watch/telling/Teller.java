package org.famen.portal.watch.telling;

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
import org.famen.portal.database.Database;
import org.famen.portal.watch.change.LawNews;
import org.famen.portal.watch.change.News;
import org.famen.portal.watch.change.ToldState;
import org.famen.portal.watch.change.ToldStates;

/**
 * Holds what is followed against what the index says now. News, and whom they are due to, are written in the transaction that
 * renews what was told; of several portals that find the same, one renews it.
 */
@Singleton
class Teller {
    private static final int AT_ONCE = 50;

    private final Database database;
    private final TellingStore store;
    private final ToldStates states;
    private final JsonMapper json;
    private final Clock clock;

    Teller(Database database, TellingStore store, ToldStates states, JsonMapper json, Clock clock) {
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
    void tellAll() {
        if (!states.isAnythingFollowed()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        states.unknown(AT_ONCE)
                .forEach(subject -> states.read(subject, today).ifPresent(read -> states.note(subject, read)));
        List<ToldState> stale = states.stale(today, AT_ONCE);
        while (!stale.isEmpty() && stale.stream().allMatch(told -> tell(told, today))) {
            stale = states.stale(today, AT_ONCE);
        }
    }

    /** @return false when nothing can be said now, because the index changes */
    private boolean tell(ToldState told, LocalDate today) {
        Optional<ToldStates.Read> now = states.readAgain(told, today);
        now.ifPresent(read -> {
            List<News> news = LawNews.between(states.told(told), read.state());
            database.transactAs("system", () -> {
                if (states.renew(told, read)) {
                    news.forEach(one -> put(told.subject(), one, clock.instant()));
                }
            });
        });
        return now.isPresent();
    }

    private void put(String subject, News news, Instant now) {
        long id = store.addNews(subject, write(news), now);
        store.addDue(id, subject, news.isForAll(), String.join(" ", news.parts()));
        store.removeItems(subject, String.join(" ", news.gone()));
        Map<String, String> moves = new LinkedHashMap<>(news.moves());
        store.moveItems(subject, String.join(" ", moves.keySet()), String.join(" ", moves.values()));
    }

    private String write(News news) {
        try {
            return json.writeValueAsString(news);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
