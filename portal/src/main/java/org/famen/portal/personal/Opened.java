package org.famen.portal.personal;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.famen.portal.database.UnreadableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was sealed, as a list shows it: one record that does not open must not take all others away from who works with them.
 *
 * @param content empty where there is none any more, or it does not open
 */
public record Opened<T>(Optional<T> content, boolean isUnreadable) {
    private static final Logger LOG = LoggerFactory.getLogger(Opened.class);
    private static final String UNREADABLE = "（读不出）";

    public static <T> Opened<T> of(Supplier<Optional<T>> opening) {
        try {
            return new Opened<>(opening.get(), false);
        } catch (UnreadableException unreadable) {
            LOG.error("A row of a list can't be read: {}", unreadable.getMessage());
            return new Opened<>(Optional.empty(), true);
        }
    }

    /** A part of it; empty where there is none any more. */
    public String text(Function<? super T, String> part) {
        return isUnreadable ? UNREADABLE : content.map(part).orElse("");
    }
}
