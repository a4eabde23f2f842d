package org.famen.portal.staff;

import java.util.List;

/** An account with its roles. */
public record StaffRow(Account account, List<Grant> grants) {
    public StaffRow {
        grants = List.copyOf(grants);
    }
}
