package org.famen.portal.booking;

/** A hold that is over; what was typed is kept for the next one. */
public record LapsedPage(Visit visit) {}
