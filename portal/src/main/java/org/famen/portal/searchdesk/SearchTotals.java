package org.famen.portal.searchdesk;

/**
 * All searches of a period.
 *
 * @param nothing how many found nothing
 * @param clicked after how many a result was opened
 */
public record SearchTotals(long searches, long nothing, long clicked) {}
