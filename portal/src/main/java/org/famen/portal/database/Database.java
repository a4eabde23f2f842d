package org.famen.portal.database;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Transactions on PostgreSQL. Within one, every store works on its connection; a single question needs none and goes straight
 * to its store.
 */
@Singleton
public class Database {
    private final TransactionOperations<Connection> transactions;
    private final ActorStore actors;

    Database(TransactionOperations<Connection> transactions, ActorStore actors) {
        this.transactions = transactions;
        this.actors = actors;
    }

    /**
     * One transaction, begun anew when PostgreSQL ended it to untie a knot.
     *
     * @param work may be done several times
     * @throws DatabaseUnavailableException when there is no connection to be had, or PostgreSQL can't do now what it is asked
     * @throws ConstraintViolatedException when it broke one of the rules that the portal knows
     */
    public <T extends @Nullable Object> T transact(Supplier<T> work) {
        return transactAs("", work);
    }

    /** The same for work without a result. */
    public void transact(Runnable work) {
        transactAs("", work);
    }

    /** The same on behalf of somebody who is not the public: a staff member's id, or {@code system}. */
    public void transactAs(String actor, Runnable work) {
        transactAs(actor, () -> {
            work.run();
            return actor;
        });
    }

    /** The same on behalf of somebody who is not the public: a staff member's id, or {@code system}. */
    public <T extends @Nullable Object> T transactAs(String actor, Supplier<T> work) {
        if (transactions.findTransactionStatus().isPresent()) {
            // Half of the other one would be done again with this one, or be lost with it.
            throw new IllegalStateException("a transaction does not begin within another");
        }
        return DeadlockRetry.run(() -> once(actor, work));
    }

    /** @throws IllegalStateException outside of a transaction */
    public void checkWithin() {
        if (transactions.findTransactionStatus().isEmpty()) {
            throw new IllegalStateException("this is done within a transaction");
        }
    }

    /** Its failure is that of the work, even where taking it back fails as well, as it does on a connection that is cut. */
    private <T extends @Nullable Object> T once(String actor, Supplier<T> work) {
        AtomicReference<@Nullable RuntimeException> reason = new AtomicReference<>();
        try {
            return transactions.executeWrite(status -> {
                try {
                    if (!actor.isEmpty()) {
                        actors.setActor(actor);
                    }
                    return work.get();
                } catch (RuntimeException failure) {
                    reason.set(failure);
                    throw failure;
                }
            });
        } catch (RuntimeException last) {
            RuntimeException first = reason.get();
            throw first == null ? last : first;
        }
    }
}
