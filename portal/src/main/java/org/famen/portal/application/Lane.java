package org.famen.portal.application;

import java.util.Locale;

/** Which applications come first at the desk. */
public enum Lane {
    /** Somebody has worked and was not paid. */
    WAGES,
    /** A time limit ends within seven days, or something must be secured at once (法律援助法第四十四条). */
    URGENT,
    ORDINARY;

    /** As the database sorts: 1 is first. */
    int number() {
        return ordinal() + 1;
    }

    static Lane of(int number) {
        return values()[number - 1];
    }

    static Lane of(Matter matter, boolean urgent) {
        if (matter == Matter.WAGES) {
            return WAGES;
        }
        return urgent ? URGENT : ORDINARY;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
