package org.famen.portal.database;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** The smallest question. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PingStore extends GenericRepository<AuditEntry, Long> {
    @Query("SELECT 1")
    int ping();
}
