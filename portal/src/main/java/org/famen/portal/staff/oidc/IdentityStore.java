package org.famen.portal.staff.oidc;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** As whom the identity service knows staff, in PostgreSQL; linking writes the audit itself, see V53. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface IdentityStore extends GenericRepository<IdentityStore.Linked, UUID> {
    /** @param rolesFromClaim whether roles are those of the token, and not a manager's */
    @MappedEntity
    record Linked(UUID memberId, boolean rolesFromClaim) {}

    @Query("SELECT member_id, roles_from_claim FROM staff_identity WHERE issuer = :issuer AND subject = :subject")
    Optional<Linked> find(String issuer, String subject);

    /** Returns 0 when the identity is somebody's already. */
    @Query("""
            INSERT INTO staff_identity (issuer, subject, member_id, roles_from_claim, linked_at)
            VALUES (:issuer, :subject, :memberId, :rolesFromClaim, :now)
            ON CONFLICT DO NOTHING
            """)
    int link(String issuer, String subject, UUID memberId, boolean rolesFromClaim, Instant now);
}
