package org.famen.portal.staff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody does at the desk, at one organisation or at all of them. */
public enum Role {
    /** Receives those who come: today's list, calendar, waiting list. */
    RECEPTION,
    /** Advises: sees what is booked with them, by the login that the timetable names; writes notes and reports. */
    LAWYER,
    /** Looks after the content: what was searched and not found. */
    EDITOR,
    /** Decides about accounts and figures, and may do what reception does. */
    MANAGER,
    /** Reads the audit, and changes nothing. */
    AUDITOR;

    /** {@code reception}: for the words and the forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
