package org.famen.portal.site;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Transactions on PostgreSQL, through interfaces whose methods carry their SQL. */
@Singleton
public class Database {
    private static final int TRIES = 5;

    /** Serialization failure and deadlock, whose victim may simply try again: PostgreSQL, appendix A. */
    private static final Set<String> TRY_AGAIN = Set.of("40001", "40P01");

    private final Jdbi jdbi;

    Database(Jdbi jdbi) {
        this.jdbi = requireNonNull(jdbi, "jdbi is null");
    }

    /**
     * One transaction, begun anew when PostgreSQL ended it to untie a knot.
     *
     * @throws DatabaseAwayException when there is no connection to be had
     */
    public <S, T extends @Nullable Object> T transact(Class<S> store, Function<S, T> work) {
        return transactAs("", store, work);
    }

    /** The same on behalf of somebody who is not the public: a staff member's id, or {@code system}. */
    public <S, T extends @Nullable Object> T transactAs(String actor, Class<S> store, Function<S, T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return jdbi.inTransaction(handle -> {
                    if (!actor.isEmpty()) {
                        handle.select("SELECT set_config('famen.actor', ?, true)", actor)
                                .mapTo(String.class)
                                .one();
                    }
                    return work.apply(handle.attach(store));
                });
            } catch (ConnectionException away) {
                throw new DatabaseAwayException(away);
            } catch (JdbiException failed) {
                if (tries == TRIES || !TRY_AGAIN.contains(sqlState(failed))) {
                    throw awayOr(failed);
                }
            }
        }
    }

    /**
     * One statement that changes nothing, without a transaction around it.
     *
     * @throws DatabaseAwayException when there is no connection to be had
     */
    public <S, T extends @Nullable Object> T ask(Class<S> store, Function<S, T> question) {
        try {
            return jdbi.withHandle(handle -> question.apply(handle.attach(store)));
        } catch (ConnectionException away) {
            throw new DatabaseAwayException(away);
        } catch (JdbiException failed) {
            throw awayOr(failed);
        }
    }

    private static RuntimeException awayOr(JdbiException failed) {
        String state = sqlState(failed);
        return state.startsWith("08") || state.startsWith("57P") ? new DatabaseAwayException(failed) : failed;
    }

    /** The constraint that a failed statement ran into. */
    public static Optional<String> constraint(JdbiException failure) {
        return cause(failure).map(PSQLException::getServerErrorMessage).map(ServerErrorMessage::getConstraint);
    }

    private static String sqlState(JdbiException failure) {
        return cause(failure).map(SQLException::getSQLState).orElse("");
    }

    private static Optional<PSQLException> cause(JdbiException failure) {
        return failure.getCause() instanceof PSQLException told ? Optional.of(told) : Optional.empty();
    }
}
