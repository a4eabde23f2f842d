package org.famen.portal.checkup;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** {@code checkup_count} in PostgreSQL. */
interface CheckupStore {
    /** Fields come in one order everywhere, so that two counts never wait for each other in a circle. */
    @SqlBatch("""
            INSERT INTO checkup_count (day, field, colour) VALUES (:day, :field, :colour)
            ON CONFLICT (day, field, colour) DO UPDATE SET times = checkup_count.times + 1
            """)
    int[] count(LocalDate day, @BindMethods List<FieldColour> colours);

    @SqlQuery("""
            SELECT field, CAST(coalesce(sum(times) FILTER (WHERE colour = 'RED'), 0) AS int) AS red,
                CAST(coalesce(sum(times) FILTER (WHERE colour = 'AMBER'), 0) AS int) AS amber,
                CAST(coalesce(sum(times) FILTER (WHERE colour = 'GREEN'), 0) AS int) AS green
            FROM checkup_count WHERE day >= :since GROUP BY field
            """)
    @RegisterConstructorMapper(FieldCount.class)
    List<FieldCount> counts(LocalDate since);

    @SqlQuery("""
            SELECT day, field, colour, times FROM checkup_count WHERE day >= :since ORDER BY day, field, colour
            """)
    @RegisterConstructorMapper(DayCount.class)
    List<DayCount> days(LocalDate since);
}
