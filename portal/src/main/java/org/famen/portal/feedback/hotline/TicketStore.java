package org.famen.portal.feedback.hotline;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tickets in PostgreSQL. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface TicketStore extends GenericRepository<TicketStore.Stored, UUID> {
    /** @param attempts that failed since it was told last */
    @MappedEntity
    record Stored(String ticket, UUID feedbackId, byte[] contentHash, int attempts) {}

    @Query("""
            INSERT INTO hotline_ticket (ticket, feedback_id, content_hash, received_at, due_at)
            VALUES (:ticket, :feedbackId, :contentHash, :now, :now)
            """)
    void add(String ticket, UUID feedbackId, byte[] contentHash, Instant now);

    @Query("SELECT ticket, feedback_id, content_hash, attempts FROM hotline_ticket WHERE ticket = :ticket")
    Optional<Stored> find(String ticket);

    @Query("""
            SELECT ticket, feedback_id, content_hash, attempts FROM hotline_ticket
            WHERE ticket > :after ORDER BY ticket LIMIT :most
            """)
    List<Stored> after(String after, int most);

    /** Locked until the end of the transaction; what another portal has locked is left to it. */
    @Query("""
            SELECT t.ticket, t.feedback_id, t.content_hash, t.attempts
            FROM hotline_ticket t JOIN feedback f ON f.id = t.feedback_id
            WHERE f.version > t.told_version AND t.due_at <= :now
            ORDER BY t.due_at LIMIT 1 FOR UPDATE OF t SKIP LOCKED
            """)
    List<Stored> nextDue(Instant now);

    @Query("UPDATE hotline_ticket SET told_version = :version, attempts = 0, due_at = :now WHERE ticket = :ticket")
    void told(String ticket, int version, Instant now);

    @Query("UPDATE hotline_ticket SET attempts = attempts + 1, due_at = :again WHERE ticket = :ticket")
    void failed(String ticket, Instant again);
}
