package org.famen.portal.enforcement.ledger;

import io.micronaut.data.annotation.MappedEntity;

/** How many entries are in a state. */
@MappedEntity
public record LedgerCount(LedgerState state, long count) {}
