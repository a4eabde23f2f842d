package org.famen.portal.application.desk;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.famen.portal.application.Application;
import org.famen.portal.application.ApplicationStore;
import org.jspecify.annotations.Nullable;

/** Lists of the desk. {@code everywhere} is for who works for all organisations; {@code places} are those of the others. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface DeskStore extends GenericRepository<Application, UUID> {
    String OPEN = """
             WHERE ended_at IS NULL AND (:everywhere OR organisation_id = ANY (:places) OR lawyer = :login)
            """;

    /** How many there are, and how many are past their day. */
    @MappedEntity
    record Sums(long open, long late, long wages) {}

    /** Wages first, then by the clock; what has no clock is last in its lane. */
    @Query(ApplicationStore.SELECT + OPEN + "ORDER BY lane, due_on, received_at OFFSET :skip LIMIT :most")
    List<Application> open(boolean everywhere, String[] places, String login, int skip, int most);

    @Query("""
            SELECT count(*) AS open, count(*) FILTER (WHERE due_on < :today AND state <> 'PAPERS') AS late,
                count(*) FILTER (WHERE lane = 1) AS wages
            FROM application
            """ + OPEN)
    Sums sums(boolean everywhere, String[] places, String login, LocalDate today);

    @Query(ApplicationStore.SELECT + """
             WHERE ended_at IS NOT NULL AND (:everywhere OR organisation_id = ANY (:places) OR lawyer = :login)
            ORDER BY ended_at DESC OFFSET :skip LIMIT :most
            """)
    List<Application> ended(boolean everywhere, String[] places, String login, int skip, int most);

    /** Of one kind and time, without a name. */
    @MappedEntity
    record Total(String kind, String state, String matter, long count) {}

    @Query("""
            SELECT kind, state, matter, count(*) AS count FROM application
            WHERE received_at >= :from AND received_at < :until
                AND (:everywhere OR organisation_id = ANY (:places))
            GROUP BY kind, state, matter ORDER BY kind, count(*) DESC, state, matter
            """)
    List<Total> totals(Instant from, Instant until, boolean everywhere, String[] places);

    /** Members of the staff who may be appointed there. */
    @MappedEntity
    record Lawyer(String login, String name) {}

    @Query("""
            SELECT DISTINCT m.login, m.name FROM staff_member m JOIN staff_role r ON r.member_id = m.id
            WHERE m.active AND r.role = 'LAWYER' AND (r.organisation_id IS NULL OR r.organisation_id = :place)
            ORDER BY m.name
            """)
    List<Lawyer> lawyers(@Nullable String place);
}
