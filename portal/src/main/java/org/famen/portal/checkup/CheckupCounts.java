package org.famen.portal.checkup;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.famen.portal.database.Database;
import org.famen.portal.database.DatabaseUnavailableException;
import org.famen.portal.database.DatabaseUpgrade;
import org.famen.portal.guard.Tries;
import org.famen.portal.protection.AddressBlock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts colours of fields by day: no address, no session, nothing that two answers of one business could be joined by. */
@Singleton
class CheckupCounts {
    private static final Logger LOG = LoggerFactory.getLogger(CheckupCounts.class);

    /** Of one address block: whoever asks for a card all day makes no figure of it. */
    private static final int CARDS_A_DAY = 20;

    private final Database database;
    private final CheckupStore store;
    private final DatabaseUpgrade schema;
    private final Tries tries;

    CheckupCounts(Database database, CheckupStore store, DatabaseUpgrade schema, Tries tries) {
        this.database = database;
        this.store = store;
        this.schema = schema;
        this.tries = tries;
    }

    /** While the database is away the card is shown all the same, and the figures miss one. */
    void add(CardPage card, AddressBlock from) {
        if (!schema.isDone()) {
            return;
        }
        try {
            if (tries.count("self-check", from.text(), Duration.ofDays(1)) <= CARDS_A_DAY) {
                database.transact(() -> store.count(card.colours().toList()));
            }
        } catch (DatabaseUnavailableException away) {
            LOG.warn("A self-check is not counted: {}", away.getMessage());
        }
    }

    List<FieldCount> since(LocalDate day) {
        return store.counts(day);
    }

    List<DayCount> days(LocalDate since) {
        return store.days(since);
    }
}
