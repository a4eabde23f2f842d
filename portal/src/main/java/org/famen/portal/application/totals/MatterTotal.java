package org.famen.portal.application.totals;

import io.micronaut.data.annotation.MappedEntity;

/**
 * Applications of one matter that were received within a year, by where they stand today.
 *
 * @param helped aid was granted, or the two sides have agreed
 * @param refused and those left at it after an objection
 */
@MappedEntity
public record MatterTotal(String kind, String matter, long received, long open, long helped, long refused) {}
