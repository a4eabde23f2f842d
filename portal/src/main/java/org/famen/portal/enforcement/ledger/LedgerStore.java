package org.famen.portal.enforcement.ledger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.famen.content.enforcement.ProblemSource;
import org.famen.content.enforcement.ProblemType;
import org.jspecify.annotations.Nullable;

/** The ledger in PostgreSQL. What must hold is in its constraints and triggers. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface LedgerStore extends GenericRepository<LedgerEntry, UUID> {
    String SELECT = """
            SELECT id, number, feedback_id, source, state, found_on, problem, department, problem_type, finding, measure,
                due_on, rule, evidence, opened_at, closed_at, version
            FROM ledger_entry
            """;

    /** Returns 0 when the clue, or the form, is entered already. */
    @Query("""
            INSERT INTO ledger_entry (id, feedback_id, source, found_on, problem, department, opened_at)
            VALUES (:id, CAST(:feedbackId AS uuid), :source, :foundOn, :problem, :department, :now)
            ON CONFLICT DO NOTHING
            """)
    int open(
            UUID id,
            @Nullable UUID feedbackId,
            ProblemSource source,
            LocalDate foundOn,
            String problem,
            String department,
            Instant now);

    @Query(SELECT + " WHERE id = :id")
    Optional<LedgerEntry> find(UUID id);

    @Query(SELECT + " WHERE feedback_id = :feedbackId")
    Optional<LedgerEntry> findOf(UUID feedbackId);

    /** What is due first comes first. */
    @Query(SELECT + " WHERE closed_at IS NULL ORDER BY due_on NULLS LAST, found_on, number LIMIT :most")
    List<LedgerEntry> open(int most);

    @Query(SELECT + " WHERE closed_at IS NOT NULL ORDER BY closed_at DESC, number DESC LIMIT :most")
    List<LedgerEntry> closed(int most);

    /** Returns 0 when somebody has changed it since that version. */
    @Query("""
            UPDATE ledger_entry SET state = :state, problem = :problem, department = :department,
                problem_type = :problemType, finding = :finding, measure = :measure, due_on = CAST(:dueOn AS date), rule = :rule,
                evidence = :evidence,
                closed_at = CASE WHEN :state IN ('CLOSED', 'UNFOUNDED')
                    THEN coalesce(closed_at, CAST(:now AS timestamptz)) END
            WHERE id = :id AND version = :version
            """)
    int change(
            UUID id,
            int version,
            LedgerState state,
            String problem,
            String department,
            @Nullable ProblemType problemType,
            String finding,
            String measure,
            @Nullable LocalDate dueOn,
            String rule,
            String evidence,
            Instant now);

    @Query("SELECT state, count(*) AS count FROM ledger_entry GROUP BY state")
    List<LedgerCount> counts();
}
