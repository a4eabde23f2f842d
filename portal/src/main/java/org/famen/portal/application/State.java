package org.famen.portal.application;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The states of an application; {@code application_transition} in the database says which may follow which, of which kind. */
public enum State {
    RECEIVED,
    ACCEPTED,
    /** The person was told what is missing; the clock of the desk stands. */
    PAPERS,
    GRANTED,
    APPOINTED,
    REFUSED,
    OBJECTED,
    /** The bureau has looked at an objection and leaves it at the decision. */
    UPHELD,
    /** The two sides have agreed. */
    AGREED,
    FAILED,
    CLOSED,
    /** Aid was ended before it was done (法律援助法第四十八条). */
    ENDED,
    /** The papers did not come. */
    LAPSED,
    WITHDRAWN,
    TRANSFERRED;

    /** {@code received}: for the words and the forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<State> of(String key) {
        return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst();
    }
}
