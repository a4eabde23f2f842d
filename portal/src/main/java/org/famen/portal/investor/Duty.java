package org.famen.portal.investor;

/**
 * A desk at which lawyers are there for investors.
 *
 * @param service title of what they do there
 * @param hours as the editors wrote them
 * @param address page of the office
 * @param book where it is booked
 */
public record Duty(String service, String desk, String hours, String office, String address, String book) {}
