package org.famen.portal.searchdesk;

import io.micronaut.data.annotation.MappedEntity;

/**
 * All searches of a period.
 *
 * @param nothing how many found nothing
 * @param clicked after how many a result was opened
 */
@MappedEntity
public record SearchTotals(long searches, long nothing, long clicked) {}
