package org.famen.portal.database;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** The way into the audit for what no trigger sees. The actor is the transaction's. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface AuditTrail extends GenericRepository<AuditEntry, Long> {
    @Query("INSERT INTO audit_event (action, subject) VALUES (:action, :subject)")
    void add(AuditEntry entry);
}
