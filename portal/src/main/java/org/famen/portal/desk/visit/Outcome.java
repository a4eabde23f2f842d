package org.famen.portal.desk.visit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What came of a visit; the database knows the same. */
public enum Outcome {
    /** The question is answered. */
    ANSWERED,
    /** An application for legal aid was made or prepared. */
    AID,
    /** Another office goes on with it. */
    REFERRED,
    /** It takes another visit. */
    AGAIN,
    OTHER;

    /** For the words and the forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Outcome> of(String key) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.key().equals(key))
                .findFirst();
    }
}
