package org.famen.portal.enforcement.ledger;

import java.time.LocalDate;
import java.util.List;

/** The ledger for the desk: what is open, or what is not any more. */
public record LedgerListPage(boolean open, List<LedgerEntry> entries, LocalDate today) {
    public LedgerListPage {
        entries = List.copyOf(entries);
    }
}
