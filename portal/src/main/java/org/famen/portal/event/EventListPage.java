package org.famen.portal.event;

import org.famen.portal.pagelist.PageListing;

/**
 * Events from today on, the soonest first, or those that are over, the newest first.
 *
 * @param month address of this month's page
 * @param over whether they are over
 */
public record EventListPage(PageListing listing, String month, boolean over) {
    /** Where those are that are over. */
    static final String OVER = "/events/over";

    private static final String TO_COME = "/events";

    /** Where this list is. */
    public String path() {
        return over ? OVER : TO_COME;
    }

    /** The other list, narrowed likewise. */
    public String others() {
        return listing.query().onPage(1).address(over ? TO_COME : OVER);
    }

    public String calendar() {
        return listing.query().onPage(1).address("/events.ics");
    }

    public String feed() {
        return listing.query().onPage(1).address("/feeds/event.atom");
    }
}
