package org.famen.portal.event;

import org.famen.portal.pagelist.PageListing;

/** Events from today on, the soonest first. */
public record EventListPage(PageListing listing, String month) {
    public String calendar() {
        return listing.query().onPage(1).address("/events.ics");
    }

    public String feed() {
        return listing.query().onPage(1).address("/feeds/event.atom");
    }
}
