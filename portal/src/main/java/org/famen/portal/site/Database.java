package org.famen.portal.site;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
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

    /**
     * How the states begin in which it is not the statement's fault: a connection that was cut (08), no room on the disk, no
     * memory or no connection left (53), a server that stops or starts (57P), one that only reads, as a standby does (25006), a
     * time limit of ours (57014, 25P03): PostgreSQL, appendix A.
     */
    private static final List<String> AWAY = List.of("08", "53", "57P", "25006", "57014", "25P03");

    private final Jdbi jdbi;

    Database(Jdbi jdbi) {
        this.jdbi = requireNonNull(jdbi, "jdbi is null");
    }

    /**
     * One transaction, begun anew when PostgreSQL ended it to untie a knot.
     *
     * @throws DatabaseAwayException when there is no connection to be had, or PostgreSQL can't do now what it is asked
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
     * @throws DatabaseAwayException as above
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
        return AWAY.stream().anyMatch(state::startsWith) ? new DatabaseAwayException(failed) : failed;
    }

    /** The constraint that a failed statement ran into. */
    public static Optional<String> constraint(JdbiException failure) {
        return failure.getCause() instanceof PSQLException told
                ? Optional.ofNullable(told.getServerErrorMessage()).map(ServerErrorMessage::getConstraint)
                : Optional.empty();
    }

    /** Of a batch too, whose exception is none of PostgreSQL's own. */
    private static String sqlState(JdbiException failure) {
        return failure.getCause() instanceof SQLException told && told.getSQLState() != null ? told.getSQLState() : "";
    }
}
