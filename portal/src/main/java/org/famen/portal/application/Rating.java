package org.famen.portal.application;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people say of how it went. The database counts from 1. */
public enum Rating {
    BAD,
    POOR,
    FAIR,
    GOOD,
    GREAT;

    int number() {
        return ordinal() + 1;
    }

    static Rating of(int number) {
        return values()[number - 1];
    }

    /** {@code great}: for the words and the forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Rating> of(String key) {
        return Arrays.stream(values())
                .filter(rating -> rating.key().equals(key))
                .findFirst();
    }
}
