package org.famen.portal.checkup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** {@code checkup_count} in PostgreSQL. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CheckupStore extends GenericRepository<FieldColour, UUID> {
    /** Fields come in one order everywhere, so that two counts never wait for each other in a circle. */
    @Query("""
            INSERT INTO checkup_count (day, field, colour) VALUES (:day, :field, :colour)
            ON CONFLICT (day, field, colour) DO UPDATE SET times = checkup_count.times + 1
            """)
    void count(List<FieldColour> colours);

    @Query("""
            SELECT field, CAST(coalesce(sum(times) FILTER (WHERE colour = 'RED'), 0) AS int) AS red,
                CAST(coalesce(sum(times) FILTER (WHERE colour = 'AMBER'), 0) AS int) AS amber,
                CAST(coalesce(sum(times) FILTER (WHERE colour = 'GREEN'), 0) AS int) AS green
            FROM checkup_count WHERE day >= :since GROUP BY field
            """)
    List<FieldCount> counts(LocalDate since);

    @Query("""
            SELECT day, field, colour, times FROM checkup_count WHERE day >= :since ORDER BY day, field, colour
            """)
    List<DayCount> days(LocalDate since);
}
