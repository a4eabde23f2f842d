package org.famen.portal.desk.flood;

import io.micronaut.data.annotation.MappedEntity;

/**
 * Times that are held by people whose phones have not answered.
 *
 * @param blocks from how many address blocks
 */
@MappedEntity
public record HoldTotal(int held, int blocks) {}
