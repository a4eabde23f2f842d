package org.famen.portal.risk;

import org.famen.content.index.CitedProvision;
import org.famen.content.index.PageDocument;
import org.famen.content.risk.RiskItem;
import org.famen.portal.library.LawAddress;
import org.famen.portal.pagelist.PageListing;

/** The table of risks under what was chosen. */
public record RiskListPage(PageListing listing) {
    public RiskItem risk(PageDocument document) {
        return document.detail(RiskItem.class);
    }

    public String link(CitedProvision cited) {
        return LawAddress.of(cited.lawId(), cited.address());
    }

    /** @param ending csv or xlsx */
    public String export(String ending) {
        return listing.query().onPage(1).address("/risks." + ending);
    }
}
