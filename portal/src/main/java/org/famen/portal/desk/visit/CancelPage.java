package org.famen.portal.desk.visit;

import org.famen.portal.booking.Visit;

/** Whether it is to be cancelled. */
public record CancelPage(Visit visit) {
    public String address() {
        return "/desk/bookings/" + visit.booking().id();
    }

    public int version() {
        return visit.booking().version();
    }
}
