package org.famen.portal.operations;

import io.micronaut.context.exceptions.ConfigurationException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a command could not be done, in a line for who typed it: what is wrong around it is told, and no fault of the program. */
public final class CommandFailure {
    private CommandFailure() {}

    /** Empty where it is none of a setting that is missing or wrong, and of a server that does not answer. */
    public static Optional<String> reason(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(cause -> cause instanceof ConfigurationException
                        || cause instanceof UnavailableException
                        || cause instanceof SQLException)
                .reduce((outer, inner) -> inner)
                .map(Throwable::getMessage);
    }
}
