package org.famen.portal.database;

import java.util.Locale;
import java.util.Optional;

/** The rules of the schema to whose breach the portal has an answer; each is named as in {@code db/migration}. */
public enum Constraint {
    APPLICATION_ATTACHMENTS_FEW,
    APPLICATION_ATTACHMENTS_FIT,
    APPLICATION_ATTACHMENT_OPEN,
    APPLICATION_BY_ANOTHER,
    APPLICATION_FEW_A_PHONE,
    APPLICATION_LINK_ONCE,
    APPLICATION_SAYS_WHY,
    APPLICATION_TRANSITION,
    BOOKING_FEW_A_PHONE,
    BOOKING_NOTE_OF_ERASED,
    BOOKING_ONCE_A_PHONE,
    BOOKING_ONE_HOLD_A_SESSION,
    BOOKING_PKEY,
    BOOKING_TRANSITION,
    CHECKUP_REPORT_BOOKING,
    FEEDBACK_TRANSITION,
    HOLD_FAIR_SHARE,
    HOLD_STOPPED,
    LEDGER_ANSWERED,
    LEDGER_EVIDENCE,
    LEDGER_TRANSITION,
    SLOT_CAPACITY,
    SLOT_DESK_FREE,
    SLOT_LAWYER_FREE,
    STAFF_LAST_MANAGER,
    WAITLIST_ONCE_A_PHONE;

    /** As PostgreSQL says it. */
    String sqlName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Constraint> named(String sqlName) {
        for (Constraint constraint : values()) {
            if (constraint.sqlName().equals(sqlName)) {
                return Optional.of(constraint);
            }
        }
        return Optional.empty();
    }
}
