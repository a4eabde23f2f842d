package org.famen.portal.application;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.famen.portal.database.NullableBytes;
import org.jspecify.annotations.Nullable;

/** What was done with applications, in PostgreSQL; rows are added, and lose what was written when it is erased. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface StepStore extends GenericRepository<Step, UUID> {
    @Query("""
            INSERT INTO application_step (id, application_id, what, state, version, sealed, key_id, at)
            VALUES (:id, :applicationId, :what, :state, :version, :sealed, :keyId, :now)
            """)
    void add(
            UUID id,
            UUID applicationId,
            Step.What what,
            @Nullable State state,
            int version,
            @NullableBytes byte @Nullable [] sealed,
            @Nullable String keyId,
            Instant now);

    /** The oldest first. */
    @Query("""
            SELECT id, application_id, what, state, sealed, key_id, at, actor
            FROM application_step WHERE application_id = :applicationId ORDER BY at, version, id
            """)
    List<Step> of(UUID applicationId);

    @Query("""
            UPDATE application_step SET sealed = NULL, key_id = NULL
            WHERE application_id = :applicationId AND sealed IS NOT NULL
            """)
    int erase(UUID applicationId);

    /** Files lie by themselves, and go with what was written. */
    @Query("""
            UPDATE application_attachment SET sealed = NULL, key_id = NULL
            WHERE application_id = :applicationId AND sealed IS NOT NULL
            """)
    int eraseFiles(UUID applicationId);
}
