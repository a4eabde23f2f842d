package org.famen.portal.application.attachment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files of applications in PostgreSQL; how much one may have is a trigger. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface AttachmentStore extends GenericRepository<Attachment, UUID> {
    @Query("""
            INSERT INTO application_attachment (id, application_id, type, bytes, scanned, sealed, key_id, added_at)
            VALUES (:id, :application, :type, :bytes, :scanned, :sealed, :keyId, :now)
            """)
    void add(
            UUID id,
            UUID application,
            String type,
            int bytes,
            boolean scanned,
            byte[] sealed,
            String keyId,
            Instant now);

    @Query("""
            SELECT id, type, bytes, scanned, added_at FROM application_attachment
            WHERE application_id = :application AND sealed IS NOT NULL ORDER BY added_at, id
            """)
    List<Attachment> of(UUID application);

    @Query("""
            SELECT id, type, sealed, key_id FROM application_attachment
            WHERE id = :id AND application_id = :application AND sealed IS NOT NULL
            """)
    Optional<SealedFile> find(UUID application, UUID id);

    @Query("""
            UPDATE application_attachment SET sealed = NULL, key_id = NULL
            WHERE application_id = :application AND id = :id AND sealed IS NOT NULL
            """)
    int erase(UUID application, UUID id);

    @Query("UPDATE application_attachment SET sealed = NULL, key_id = NULL WHERE id = :id AND sealed IS NOT NULL")
    int eraseAgain(UUID id);
}
