package org.famen.portal.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Staff in PostgreSQL. The changes write the audit themselves; see V30. */
@RegisterConstructorMapper(Account.class)
@RegisterConstructorMapper(Grant.class)
@RegisterConstructorMapper(OpenSession.class)
interface StaffStore {
    String ACCOUNT = "SELECT id, login, name, password_hash, sealed, key_id, active, version FROM staff_member ";

    @SqlUpdate("""
            INSERT INTO staff_member (id, login, name, created_at) VALUES (:id, :login, :name, :now)
            ON CONFLICT (login) DO NOTHING
            """)
    int add(UUID id, String login, String name, Instant now);

    @SqlQuery(ACCOUNT + "WHERE login = :login")
    Optional<Account> find(String login);

    @SqlQuery(ACCOUNT + "WHERE id = :id")
    Optional<Account> find(UUID id);

    @SqlQuery(ACCOUNT + "ORDER BY active DESC, login")
    List<Account> all();

    @SqlQuery("SELECT role, organisation_id FROM staff_role WHERE member_id = :id ORDER BY role, organisation_id")
    List<Grant> grants(UUID id);

    @SqlUpdate("""
            INSERT INTO staff_role (member_id, role, organisation_id) VALUES (:id, :role, :organisationId)
            ON CONFLICT DO NOTHING
            """)
    int give(UUID id, Role role, @Nullable String organisationId);

    @SqlUpdate("""
            DELETE FROM staff_role
            WHERE member_id = :id AND role = :role AND organisation_id IS NOT DISTINCT FROM CAST(:organisationId AS text)
            """)
    int take(UUID id, Role role, @Nullable String organisationId);

    /** Whoever changes an account says which version they saw: returns 0 when it is another one by now. */
    @SqlUpdate("UPDATE staff_member SET version = version + 1 WHERE id = :id AND version = :version")
    int claim(UUID id, int version);

    @SqlUpdate("UPDATE staff_member SET active = :active WHERE id = :id")
    int activate(UUID id, boolean active);

    @SqlUpdate("UPDATE staff_member SET password_hash = NULL, sealed = NULL, key_id = NULL WHERE id = :id")
    void reset(UUID id);

    @SqlUpdate("UPDATE staff_member SET password_hash = :hash WHERE id = :id")
    void changePassword(UUID id, String hash);

    @SqlUpdate("""
            INSERT INTO staff_invitation (member_id, token_hash, sealed, key_id, expires_at)
            VALUES (:id, :token, :sealed, :keyId, :expiresAt)
            ON CONFLICT (member_id) DO UPDATE SET token_hash = excluded.token_hash, sealed = excluded.sealed,
                key_id = excluded.key_id, expires_at = excluded.expires_at
            """)
    void invite(UUID id, byte[] token, byte[] sealed, String keyId, Instant expiresAt);

    /** The account that a link is for, with the secret that it offers. */
    @SqlQuery("""
            SELECT m.id, m.login, m.name, m.password_hash, i.sealed, i.key_id, m.active, m.version
            FROM staff_invitation i JOIN staff_member m ON m.id = i.member_id
            WHERE i.token_hash = :token AND i.expires_at > :now AND m.active
            """)
    Optional<Account> invited(byte[] token, Instant now);

    /** Uses the link up. Returns 0 when somebody has. */
    @SqlUpdate("""
            WITH used AS (
                DELETE FROM staff_invitation WHERE token_hash = :token AND expires_at > :now
                RETURNING member_id, sealed, key_id)
            UPDATE staff_member m
            SET password_hash = :hash, sealed = used.sealed, key_id = used.key_id, last_step = :step
            FROM used WHERE m.id = used.member_id AND m.active
            """)
    int welcome(byte[] token, String hash, long step, Instant now);

    /** One more try; when there have been too many, the lock's beginning stays where it is. */
    @SqlQuery("""
            INSERT INTO staff_try AS t (login_hash, tries, last_at) VALUES (:login, 1, :now)
            ON CONFLICT (login_hash) DO UPDATE SET
                tries = CASE WHEN t.last_at <= :since THEN 1 ELSE least(t.tries, 1000) + 1 END,
                last_at = CASE WHEN t.tries >= :most AND t.last_at > :since THEN t.last_at ELSE :now END
            RETURNING tries
            """)
    int countTry(byte[] login, int most, Instant since, Instant now);

    @SqlUpdate("UPDATE staff_try SET tries = tries - 1 WHERE login_hash = :login AND tries > 0")
    void uncountTry(byte[] login);

    @SqlUpdate("DELETE FROM staff_try WHERE login_hash = :login")
    void forgetTries(byte[] login);

    /** Returns 0 when a code of that step or a later one was accepted before. */
    @SqlUpdate("UPDATE staff_member SET last_step = :step WHERE id = :id AND active AND last_step < :step")
    int useStep(UUID id, long step);

    @SqlUpdate("""
            INSERT INTO staff_session (token_hash, member_id, complete, created_at, seen_at)
            VALUES (:token, :memberId, :complete, :now, :now)
            """)
    void open(byte[] token, UUID memberId, boolean complete, Instant now);

    /** The member of a live session, which lives on from now. */
    @SqlQuery("""
            WITH seen AS (
                UPDATE staff_session SET seen_at = :now
                WHERE token_hash = :token AND complete = :complete AND seen_at > :idle AND created_at > :oldest
                RETURNING member_id)
            """ + ACCOUNT + "JOIN seen ON member_id = id WHERE active AND password_hash IS NOT NULL")
    Optional<Account> seen(byte[] token, boolean complete, Instant idle, Instant oldest, Instant now);

    @SqlUpdate("DELETE FROM staff_session WHERE token_hash = :token")
    int close(byte[] token);

    @SqlUpdate("DELETE FROM staff_session WHERE member_id = :memberId")
    void closeAll(UUID memberId);

    @SqlUpdate("DELETE FROM staff_session WHERE member_id = :memberId AND token_hash <> :here")
    int closeOthers(UUID memberId, byte[] here);

    /** Live ones of a member; first the one whose token this is, then by last use. */
    @SqlQuery("""
            SELECT created_at, seen_at, token_hash = :here AS here FROM staff_session
            WHERE member_id = :memberId AND complete AND seen_at > :idle AND created_at > :oldest
            ORDER BY here DESC, seen_at DESC
            """)
    List<OpenSession> sessions(UUID memberId, byte[] here, Instant idle, Instant oldest);

    @SqlUpdate("INSERT INTO audit_event (action, subject) VALUES (:action, :subject)")
    void audit(String action, String subject);

    @SqlUpdate("""
            WITH old AS (DELETE FROM staff_session WHERE seen_at <= :idle OR created_at <= :oldest),
                unused AS (DELETE FROM staff_invitation WHERE expires_at <= :now)
            DELETE FROM staff_try WHERE last_at <= :oldest
            """)
    void tidy(Instant idle, Instant oldest, Instant now);
}
