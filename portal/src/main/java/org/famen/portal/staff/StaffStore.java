package org.famen.portal.staff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Staff in PostgreSQL. The changes write the audit themselves; see V30. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface StaffStore extends GenericRepository<Account, UUID> {
    String ACCOUNT = """
            SELECT id, login, name, password_hash, sealed, key_id, active,
                EXISTS (SELECT FROM staff_identity i WHERE i.member_id = staff_member.id) AS linked, version
            FROM staff_member """ + " ";

    @Query("""
            INSERT INTO staff_member (id, login, name, created_at) VALUES (:id, :login, :name, :now)
            ON CONFLICT (login) DO NOTHING
            """)
    int add(UUID id, String login, String name, Instant now);

    @Query(ACCOUNT + "WHERE login = :login")
    Optional<Account> find(String login);

    @Query(ACCOUNT + "WHERE id = :id")
    Optional<Account> find(UUID id);

    @Query(ACCOUNT + "ORDER BY active DESC, login")
    List<Account> all();

    @Query("SELECT role, organisation_id FROM staff_role WHERE member_id = :id ORDER BY role, organisation_id")
    List<Grant> grants(UUID id);

    @Query("""
            INSERT INTO staff_role (member_id, role, organisation_id) VALUES (:id, :role, :organisationId)
            ON CONFLICT DO NOTHING
            """)
    int give(UUID id, Role role, @Nullable String organisationId);

    @Query("""
            DELETE FROM staff_role
            WHERE member_id = :id AND role = :role AND organisation_id IS NOT DISTINCT FROM CAST(:organisationId AS text)
            """)
    int take(UUID id, Role role, @Nullable String organisationId);

    /** Whoever changes an account says which version they saw: returns 0 when it is another one by now. */
    @Query("UPDATE staff_member SET version = version + 1 WHERE id = :id AND version = :version")
    int claim(UUID id, int version);

    @Query("UPDATE staff_member SET active = :active WHERE id = :id")
    int activate(UUID id, boolean active);

    @Query("UPDATE staff_member SET password_hash = NULL, sealed = NULL, key_id = NULL WHERE id = :id")
    void reset(UUID id);

    @Query("UPDATE staff_member SET password_hash = :hash WHERE id = :id")
    void changePassword(UUID id, String hash);

    @Query("""
            INSERT INTO staff_invitation (member_id, token_hash, sealed, key_id, expires_at)
            VALUES (:id, :token, :sealed, :keyId, :expiresAt)
            ON CONFLICT (member_id) DO UPDATE SET token_hash = excluded.token_hash, sealed = excluded.sealed,
                key_id = excluded.key_id, expires_at = excluded.expires_at
            """)
    void invite(UUID id, byte[] token, byte[] sealed, String keyId, Instant expiresAt);

    /** The account that a link is for, with the secret that it offers. */
    @Query("""
            SELECT m.id, m.login, m.name, m.password_hash, i.sealed, i.key_id, m.active, false AS linked,
                m.version
            FROM staff_invitation i JOIN staff_member m ON m.id = i.member_id
            WHERE i.token_hash = :token AND i.expires_at > :now AND m.active
            """)
    Optional<Account> invited(byte[] token, Instant now);

    /** Uses the link up. Returns the member, or null when somebody has. */
    @Query("""
            WITH used AS (
                DELETE FROM staff_invitation WHERE token_hash = :token AND expires_at > :now
                RETURNING member_id, sealed, key_id)
            UPDATE staff_member m
            SET password_hash = :hash, sealed = used.sealed, key_id = used.key_id, last_step = :step
            FROM used WHERE m.id = used.member_id AND m.active
            RETURNING m.id
            """)
    @Nullable
    UUID welcome(byte[] token, String hash, long step, Instant now);

    /** One more try; when there have been too many, the lock's beginning stays where it is. */
    @Query("""
            INSERT INTO staff_try AS t (login_hash, tries, last_at) VALUES (:loginHash, 1, :now)
            ON CONFLICT (login_hash) DO UPDATE SET
                tries = CASE WHEN t.last_at <= :since THEN 1 ELSE least(t.tries, 1000) + 1 END,
                last_at = CASE WHEN t.tries >= :most AND t.last_at > :since THEN t.last_at ELSE :now END
            RETURNING tries
            """)
    int countTry(byte[] loginHash, int most, Instant since, Instant now);

    @Query("UPDATE staff_try SET tries = tries - 1 WHERE login_hash = :loginHash AND tries > 0")
    void uncountTry(byte[] loginHash);

    /** Failures since the last success, wherever they came from, for who has got a new link. */
    @Query("DELETE FROM staff_place WHERE member_id = :memberId")
    void forgetPlaces(UUID memberId);

    @Query("DELETE FROM staff_try WHERE login_hash = :loginHash")
    void forgetTries(byte[] loginHash);

    /** Returns 0 when a code of that step or a later one was accepted before. */
    @Query("UPDATE staff_member SET last_step = :step WHERE id = :id AND active AND last_step < :step")
    int useStep(UUID id, long step);

    @Query("""
            INSERT INTO staff_session (token_hash, member_id, complete, created_at, seen_at)
            VALUES (:token, :memberId, :complete, :now, :now)
            """)
    void open(byte[] token, UUID memberId, boolean complete, Instant now);

    /** The member of a live session, which lives on from now; null when there is none. */
    @Query("""
            WITH seen AS (
                UPDATE staff_session SET seen_at = :now
                WHERE token_hash = :token AND complete = :complete AND seen_at > :idle AND created_at > :oldest
                RETURNING member_id)
            """ + ACCOUNT + """
            JOIN seen ON member_id = id WHERE active
                AND (password_hash IS NOT NULL OR EXISTS (SELECT FROM staff_identity i WHERE i.member_id = id))
            """)
    @Nullable
    Account seen(byte[] token, boolean complete, Instant idle, Instant oldest, Instant now);

    @Query("DELETE FROM staff_session WHERE token_hash = :token")
    int close(byte[] token);

    @Query("DELETE FROM staff_session WHERE member_id = :memberId")
    void closeAll(UUID memberId);

    @Query("DELETE FROM staff_session WHERE member_id = :memberId AND token_hash <> :here")
    int closeOthers(UUID memberId, byte[] here);

    /** Live ones of a member; first the one whose token this is, then by last use. */
    @Query("""
            SELECT created_at, seen_at, token_hash = :here AS here FROM staff_session
            WHERE member_id = :memberId AND complete AND seen_at > :idle AND created_at > :oldest
            ORDER BY here DESC, seen_at DESC
            """)
    List<OpenSession> sessions(UUID memberId, byte[] here, Instant idle, Instant oldest);

    @Query("""
            WITH old AS (DELETE FROM staff_session WHERE seen_at <= :idle OR created_at <= :oldest),
                unused AS (DELETE FROM staff_invitation WHERE expires_at <= :now)
            DELETE FROM staff_try WHERE last_at <= :oldest
            """)
    void tidy(Instant idle, Instant oldest, Instant now);
}
