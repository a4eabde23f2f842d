package org.famen.portal.staff.account;

import java.util.List;
import org.famen.portal.staff.Account;
import org.famen.portal.staff.Grant;

/** An account with its roles. */
public record StaffRow(Account account, List<Grant> grants) {
    public StaffRow {
        grants = List.copyOf(grants);
    }
}
