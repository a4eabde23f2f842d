package org.famen.portal.booking.hold;

import org.famen.portal.booking.Visit;

/** A hold that is over; what was typed is kept for the next one. */
public record LapsedPage(Visit visit) {}
