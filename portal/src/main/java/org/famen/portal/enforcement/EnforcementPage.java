package org.famen.portal.enforcement;

import java.util.List;
import java.util.Optional;
import org.famen.content.enforcement.EnforcementCase;
import org.famen.content.index.PageDocument;
import org.famen.portal.enforcement.ledger.LedgerCount;
import org.famen.portal.pagelist.PageListing;
import org.famen.portal.statistic.Chart;

/**
 * Supervision of enforcement.
 *
 * @param listing the decided cases under what was chosen
 * @param counts of all of them; empty when the list has been narrowed or turned
 * @param ledger of the desk, how many entries are in each state; empty while there are none, or the database is away
 * @param charts of the city's figures about it
 */
public record EnforcementPage(
        PageListing listing, Optional<CaseCounts> counts, List<LedgerCount> ledger, List<Chart> charts) {
    public EnforcementCase decided(PageDocument document) {
        return document.detail(EnforcementCase.class);
    }

    public long entries() {
        return ledger.stream().mapToLong(LedgerCount::count).sum();
    }

    public String csv() {
        return listing.query().onPage(1).address("/enforcement.csv");
    }

    public String feed() {
        return listing.query().onPage(1).address("/feeds/enforcement-case.atom");
    }
}
