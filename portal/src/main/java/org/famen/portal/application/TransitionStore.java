package org.famen.portal.application;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Which steps may be taken: the database's own table. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface TransitionStore extends GenericRepository<Transition, String> {
    @Query("""
            SELECT after, explained, taker, days, source FROM application_transition
            WHERE kind = :kind AND before = :state
            """)
    List<Transition> from(Kind kind, State state);

    /** How many days the first step of an application has, from the day it came. */
    @Query("SELECT days FROM application_transition WHERE kind = :kind AND before IS NULL")
    int first(Kind kind);
}
