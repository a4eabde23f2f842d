package org.famen.portal.database;

import io.micronaut.data.connection.exceptions.ConnectionException;
import io.micronaut.data.connection.jdbc.exceptions.CannotGetJdbcConnectionException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;

/** What a failure means, by PostgreSQL's own signs: the one place that knows them. */
final class Failures {
    /** Serialization failure and deadlock, whose victim may simply try again: PostgreSQL, appendix A. */
    private static final Set<String> TRY_AGAIN = Set.of("40001", "40P01");

    /**
     * How the states begin in which it is not the statement's fault: a connection that was cut (08), no room on the disk, no
     * memory or no connection left (53), a server that stops or starts (57P), one that only reads, as a standby does (25006), a
     * time limit of ours (57014, 25P03): PostgreSQL, appendix A.
     */
    private static final List<String> UNAVAILABLE = List.of("08", "53", "57P", "25006", "57014", "25P03");

    private Failures() {}

    static boolean mayBeTriedAgain(RuntimeException failure) {
        return TRY_AGAIN.contains(sqlState(failure));
    }

    /** The failure as the portal speaks of it; one that means nothing special stays as it is. */
    static RuntimeException translated(RuntimeException failure) {
        if (failure instanceof DatabaseUnavailableException || failure instanceof ConstraintViolatedException) {
            return failure;
        }
        if (failure instanceof CannotGetJdbcConnectionException || failure instanceof ConnectionException) {
            return new DatabaseUnavailableException(said(failure), failure);
        }
        String state = sqlState(failure);
        if (UNAVAILABLE.stream().anyMatch(state::startsWith)) {
            return new DatabaseUnavailableException(said(failure), failure);
        }
        return constraint(failure)
                .<RuntimeException>map(constraint -> new ConstraintViolatedException(constraint, failure))
                .orElse(failure);
    }

    private static Optional<Constraint> constraint(RuntimeException failure) {
        return causes(failure, PSQLException.class)
                .flatMap(told -> Stream.ofNullable(told.getServerErrorMessage()))
                .flatMap(told -> Stream.ofNullable(told.getConstraint()))
                .flatMap(name -> Constraint.named(name).stream())
                .findFirst();
    }

    private static String sqlState(RuntimeException failure) {
        return causes(failure, SQLException.class)
                .flatMap(told -> Stream.ofNullable(told.getSQLState()))
                .findFirst()
                .orElse("");
    }

    /** Only what PostgreSQL, its driver or the pool says: the statement stays out of the log. */
    private static String said(RuntimeException failure) {
        return causes(failure, SQLException.class)
                .map(told -> String.valueOf(told.getMessage()))
                .findFirst()
                .orElse("");
    }

    private static <T> Stream<T> causes(Throwable failure, Class<T> type) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
