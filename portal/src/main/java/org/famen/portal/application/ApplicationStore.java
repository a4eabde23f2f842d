package org.famen.portal.application;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Applications in PostgreSQL. What must hold is in its constraints and triggers. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ApplicationStore extends GenericRepository<Application, UUID> {
    /** Columns of {@code application}. */
    String SELECT = """
            SELECT id, kind, state, lane, matter, organisation_id, district, reference, sealed, key_id, lawyer, continues,
                received_at, moved_at, due_on, days_left, ended_at, rating, version
            FROM application
            """;

    /** Returns 0 when the same form was sent before. */
    @Query("""
            INSERT INTO application (id, kind, lane, matter, organisation_id, district, reference, sealed, key_id,
                phone_hash, continues, received_at, moved_at)
            VALUES (:id, :kind, :lane, :matter, :organisationId, :district, :reference, :sealed, :keyId,
                :phoneHash, :continues, :now, :now)
            ON CONFLICT (id) DO NOTHING
            """)
    int receive(
            UUID id,
            Kind kind,
            int lane,
            Matter matter,
            String organisationId,
            String district,
            String reference,
            byte[] sealed,
            String keyId,
            byte[] phoneHash,
            @Nullable UUID continues,
            Instant now);

    @Query(SELECT + " WHERE id = :id")
    Optional<Application> find(UUID id);

    @Query(SELECT + " WHERE reference = :reference")
    Optional<Application> findNamed(String reference);

    /** Returns 0 when somebody has changed it since that version. */
    @Query("""
            UPDATE application SET state = :state, moved_at = :now, due_on = coalesce(CAST(:dueOn AS date), due_on),
                lawyer = coalesce(CAST(:lawyer AS text), lawyer)
            WHERE id = :id AND version = :version AND erased_at IS NULL
            """)
    int move(UUID id, int version, State state, @Nullable LocalDate dueOn, @Nullable String lawyer, Instant now);

    /** Something was written that moves nothing. Returns 0 when somebody has changed it since that version. */
    @Query("""
            UPDATE application SET due_on = coalesce(CAST(:dueOn AS date), due_on)
            WHERE id = :id AND version = :version AND erased_at IS NULL
            """)
    int touch(UUID id, int version, @Nullable LocalDate dueOn);

    @Query("UPDATE application SET rating = :rating WHERE id = :id AND erased_at IS NULL AND rating IS NULL")
    int rate(UUID id, int rating);

    @Query("""
            UPDATE application SET sealed = NULL, key_id = NULL, phone_hash = NULL, erased_at = :now
            WHERE id = :id AND erased_at IS NULL AND ended_at IS NOT NULL
            """)
    int erase(UUID id, Instant now);

    /** Also of what is open: it ends by it. */
    @Query("""
            UPDATE application SET sealed = NULL, key_id = NULL, phone_hash = NULL, erased_at = :now
            WHERE id = :id AND erased_at IS NULL
            """)
    int eraseAgain(UUID id, Instant now);

    @Query("SELECT id FROM application WHERE sealed IS NOT NULL AND ended_at <= :before LIMIT 500")
    List<UUID> due(Instant before);
}
