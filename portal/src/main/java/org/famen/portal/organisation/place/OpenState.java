package org.famen.portal.organisation.place;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether an office is open at a moment.
 *
 * @param change when it closes, or opens next; empty when that isn't known
 */
public record OpenState(Kind kind, Optional<LocalDateTime> change) {
    /** What can be said. */
    public enum Kind {
        OPEN,
        LATER_TODAY,
        LATER,
        /** It does not open within the days that were looked at. */
        CLOSED,
        /** It has not said when it is open, which is not the same as closed. */
        UNKNOWN
    }

    public OpenState {
        requireNonNull(kind, "kind is null");
        requireNonNull(change, "change is null");
    }

    public boolean isOpen() {
        return kind == Kind.OPEN;
    }

    /** For styles: {@code later-today}. */
    public String key() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
