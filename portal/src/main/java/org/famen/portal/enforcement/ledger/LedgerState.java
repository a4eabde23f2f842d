package org.famen.portal.enforcement.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The states of an entry; {@code ledger_transition} in the database says which may follow which, and so does {@link #next}. */
public enum LedgerState {
    ACCEPTED,
    VERIFYING,
    VERIFIED,
    UNFOUNDED,
    RECTIFYING,
    CHECKING,
    CLOSED;

    /** {@code accepted}: for the words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isOpen() {
        return this != CLOSED && this != UNFOUNDED;
    }

    /** The problem is established: its type, department and words must be there. */
    boolean isTyped() {
        return this != ACCEPTED && this != VERIFYING && this != UNFOUNDED;
    }

    /** The measure and its day must be there. */
    boolean isMeasured() {
        return this == RECTIFYING || this == CHECKING || this == CLOSED;
    }

    /** What can be chosen: to stay, or what may follow. */
    public List<LedgerState> next() {
        return switch (this) {
            case ACCEPTED -> List.of(ACCEPTED, VERIFYING);
            case VERIFYING -> List.of(VERIFYING, VERIFIED, UNFOUNDED);
            case VERIFIED -> List.of(VERIFIED, RECTIFYING);
            case RECTIFYING -> List.of(RECTIFYING, CHECKING);
            case CHECKING -> List.of(CHECKING, CLOSED, RECTIFYING);
            case UNFOUNDED -> List.of(UNFOUNDED, VERIFYING);
            case CLOSED -> List.of(CLOSED, RECTIFYING);
        };
    }

    static Optional<LedgerState> of(String key) {
        return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst();
    }
}
