package org.famen.portal.operations;

import io.micronaut.context.exceptions.ConfigurationException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Why a command could not be done, in a line for who typed it: what is wrong around it is told, and no fault of the program. */
public final class CommandFailure {
    /** Classes of SQLSTATE (PostgreSQL, appendix A). */
    private static final Set<String> AROUND = Set.of("08", "28", "3D", "53", "57");

    private CommandFailure() {}

    /** Empty where it is none of a setting that is missing or wrong, and of a server that does not answer. */
    public static Optional<String> reason(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(cause -> cause instanceof ConfigurationException
                        || cause instanceof UnavailableException
                        || cause instanceof SQLException sql && isAround(sql))
                .reduce((outer, inner) -> inner)
                .map(Throwable::getMessage);
    }

    /** Connections, passwords, databases, room and ends of the server; not what the program has asked it wrongly. */
    private static boolean isAround(SQLException failure) {
        String state = failure.getSQLState();
        return state == null || AROUND.contains(state.substring(0, Math.min(2, state.length())));
    }
}
