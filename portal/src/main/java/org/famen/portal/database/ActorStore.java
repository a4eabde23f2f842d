package org.famen.portal.database;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** Who the audit says it was. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ActorStore extends GenericRepository<AuditEntry, Long> {
    /** Until the end of the transaction. */
    @Query("SELECT set_config('famen.actor', :actor, true)")
    String setActor(String actor);
}
