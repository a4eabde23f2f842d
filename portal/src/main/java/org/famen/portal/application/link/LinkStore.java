package org.famen.portal.application.link;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.famen.portal.application.Application;
import org.famen.portal.application.Kind;

/** Links for helpers in PostgreSQL; the token itself is not there. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface LinkStore extends GenericRepository<Application, UUID> {
    @Query("""
            INSERT INTO application_link (token_hash, kind, made_at, expires_at)
            VALUES (:token, :kind, :now, :expiresAt)
            """)
    void add(byte[] token, Kind kind, Instant now, Instant expiresAt);

    @Query("""
            SELECT kind FROM application_link
            WHERE token_hash = :token AND used_for IS NULL AND expires_at > :now
            """)
    Optional<Kind> find(byte[] token, Instant now);

    /** Returns 0 when it was used, is over, or is for something else. */
    @Query("""
            UPDATE application_link SET used_for = :application
            WHERE token_hash = :token AND used_for IS NULL AND expires_at > :now
                AND kind = (SELECT kind FROM application WHERE id = :application)
            """)
    int use(byte[] token, UUID application, Instant now);
}
