package org.famen.portal.useful;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.UUID;

/** {@code usefulness_count} in PostgreSQL. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface OpinionStore extends GenericRepository<Opinion, UUID> {
    @Query("""
        INSERT INTO usefulness_count (page, day, useful) VALUES (:page, :day, :useful)
        ON CONFLICT (page, day, useful) DO UPDATE SET times = usefulness_count.times + 1
        """)
    void count(String page, LocalDate day, boolean useful);
}
