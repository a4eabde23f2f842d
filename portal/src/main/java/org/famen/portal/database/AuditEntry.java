package org.famen.portal.database;

import io.micronaut.data.annotation.MappedEntity;

/**
 * What the portal itself tells the audit; most of it the tables' triggers tell.
 *
 * @param action such as {@code booking.read}
 * @param subject such as {@code booking/<id>}
 */
@MappedEntity("audit_event")
public record AuditEntry(String action, String subject) {}
