package org.famen.portal.feedback;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.famen.portal.database.NullableBytes;
import org.jspecify.annotations.Nullable;

/** Feedback in PostgreSQL. What must hold is in its constraints and triggers. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface FeedbackStore extends GenericRepository<Feedback, UUID> {
    String SELECT = """
            SELECT id, kind, state, reference, sealed, key_id, answer_sealed, answer_key_id, phone_hash, received_at,
                due_on, answered_at, version
            FROM feedback
            """;

    /** Returns 0 when the same form was sent before. */
    @Query("""
            INSERT INTO feedback (id, kind, reference, sealed, key_id, phone_hash, received_at, due_on)
            VALUES (:id, :kind, :reference, :sealed, :keyId, :phoneHash, :now, :dueOn)
            ON CONFLICT (id) DO NOTHING
            """)
    int receive(
            UUID id,
            Kind kind,
            String reference,
            byte[] sealed,
            String keyId,
            @NullableBytes byte @Nullable [] phoneHash,
            Instant now,
            LocalDate dueOn);

    @Query(SELECT + " WHERE id = :id")
    Optional<Feedback> find(UUID id);

    @Query(SELECT + " WHERE reference = :reference")
    Optional<Feedback> findNamed(String reference);

    /** The most urgent first. */
    @Query(SELECT + """
             WHERE state IN ('RECEIVED', 'HANDLING', 'FORWARDED') AND kind = ANY (:kinds)
            ORDER BY due_on, received_at LIMIT :most
            """)
    List<Feedback> open(String[] kinds, int most);

    @Query(SELECT + """
             WHERE state IN ('ANSWERED', 'WITHDRAWN') AND kind = ANY (:kinds)
            ORDER BY coalesce(answered_at, received_at) DESC LIMIT :most
            """)
    List<Feedback> closed(String[] kinds, int most);

    /** How many others came with the same phone. */
    @Query("SELECT count(*) FROM feedback WHERE phone_hash = :phoneHash AND id <> :id")
    int others(UUID id, byte[] phoneHash);

    /** Returns 0 when somebody has changed it since that version. */
    @Query("""
            UPDATE feedback SET state = :state, answer_sealed = :sealed, answer_key_id = :keyId,
                answered_at = CASE WHEN :state = 'ANSWERED' THEN CAST(:now AS timestamptz) END
            WHERE id = :id AND version = :version AND erased_at IS NULL
            """)
    int change(UUID id, int version, FeedbackState state, byte[] sealed, String keyId, Instant now);

    /** What is still open is withdrawn by it. */
    @Query("""
            UPDATE feedback SET sealed = NULL, key_id = NULL, answer_sealed = NULL, answer_key_id = NULL,
                phone_hash = NULL, erased_at = :now, state = CASE WHEN state = 'ANSWERED' THEN state ELSE 'WITHDRAWN' END
            WHERE id = :id AND erased_at IS NULL
            """)
    int erase(UUID id, Instant now);

    @Query("""
            SELECT id FROM feedback WHERE state = 'ANSWERED' AND sealed IS NOT NULL AND answered_at <= :before LIMIT 500
            """)
    List<UUID> due(Instant before);
}
