package org.famen.portal.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.famen.portal.notify.Outbox;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Feedback in PostgreSQL. What must hold is in its constraints and triggers. */
@RegisterConstructorMapper(Feedback.class)
interface FeedbackStore extends Outbox {
    String SELECT = """
            SELECT id, kind, state, reference, sealed, key_id, answer_sealed, answer_key_id, phone_hash, received_at,
                due_on, answered_at, version
            FROM feedback
            """;

    /** Returns 0 when the same form was sent before. */
    @SqlUpdate("""
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
            byte @Nullable [] phoneHash,
            Instant now,
            LocalDate dueOn);

    @SqlUpdate("INSERT INTO consent (subject, notice_version, given_at) VALUES (:subject, :notice, :now)")
    void consent(UUID subject, String notice, Instant now);

    @SqlQuery(SELECT + " WHERE id = :id")
    Optional<Feedback> find(UUID id);

    @SqlQuery(SELECT + " WHERE reference = :reference")
    Optional<Feedback> findNamed(String reference);

    /** The most urgent first. */
    @SqlQuery(SELECT + """
             WHERE state IN ('RECEIVED', 'HANDLING', 'FORWARDED') AND kind = ANY (:kinds)
            ORDER BY due_on, received_at LIMIT :most
            """)
    List<Feedback> open(String[] kinds, int most);

    @SqlQuery(SELECT + """
             WHERE state IN ('ANSWERED', 'WITHDRAWN') AND kind = ANY (:kinds)
            ORDER BY coalesce(answered_at, received_at) DESC LIMIT :most
            """)
    List<Feedback> closed(String[] kinds, int most);

    /** How many others came with the same phone. */
    @SqlQuery("SELECT count(*) FROM feedback WHERE phone_hash = :phoneHash AND id <> :id")
    int others(UUID id, byte[] phoneHash);

    /** Returns 0 when somebody has changed it since that version. */
    @SqlUpdate("""
            UPDATE feedback SET state = :state, answer_sealed = :sealed, answer_key_id = :keyId,
                answered_at = CASE WHEN :state = 'ANSWERED' THEN CAST(:now AS timestamptz) END
            WHERE id = :id AND version = :version AND erased_at IS NULL
            """)
    int change(UUID id, int version, FeedbackState state, byte[] sealed, String keyId, Instant now);

    /** What is still open is withdrawn by it. */
    @SqlUpdate("""
            UPDATE feedback SET sealed = NULL, key_id = NULL, answer_sealed = NULL, answer_key_id = NULL,
                phone_hash = NULL, erased_at = :now, state = CASE WHEN state = 'ANSWERED' THEN state ELSE 'WITHDRAWN' END
            WHERE id = :id AND erased_at IS NULL
            """)
    int erase(UUID id, Instant now);

    /** What has not gone out yet never will. */
    @SqlUpdate("""
            UPDATE outbox SET state = 'CANCELLED', sealed = NULL, key_id = NULL
            WHERE starts_with(event_key, :prefix) AND sealed IS NOT NULL
            """)
    int silence(String prefix);

    @SqlQuery("""
            SELECT id FROM feedback WHERE state = 'ANSWERED' AND sealed IS NOT NULL AND answered_at <= :before LIMIT 500
            """)
    List<UUID> due(Instant before);
}
