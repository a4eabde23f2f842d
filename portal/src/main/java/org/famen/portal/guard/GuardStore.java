package org.famen.portal.guard;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.famen.portal.notify.Outbox;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Tries, codes and passes in PostgreSQL, so that they count for all portals together. */
interface GuardStore extends Outbox {

    /** One more, and how many there are with it. */
    @SqlQuery("""
            INSERT INTO attempt (who, what, since) VALUES (:who, :what, :since)
            ON CONFLICT (who, what, since) DO UPDATE SET tries = attempt.tries + 1
            RETURNING tries
            """)
    int count(byte[] who, String what, Instant since);

    /** What is from the future was sent before the clock was put right, and keeps nobody waiting for it. */
    @SqlQuery("""
            SELECT EXISTS (SELECT FROM phone_code
                WHERE phone_hash = :phoneHash AND purpose = :purpose AND sent_at > :after AND sent_at <= :now)
            """)
    boolean sentBetween(byte[] phoneHash, String purpose, Instant after, Instant now);

    @SqlUpdate("""
            INSERT INTO phone_code (id, purpose, phone_hash, code_hash, session_hash, subject, sent_at, expires_at)
            VALUES (:id, :purpose, :phoneHash, :codeHash, :session, :subject, :now, :expiresAt)
            """)
    void insert(
            UUID id,
            String purpose,
            byte[] phoneHash,
            byte[] codeHash,
            byte[] session,
            @Nullable UUID subject,
            Instant now,
            Instant expiresAt);

    /**
     * One more try at a code that is still good; empty when there is none, it is too old, or too often tried. One that was right
     * before is right again, for who clicks twice.
     */
    @SqlQuery("""
            UPDATE phone_code SET attempts = attempts + 1
            WHERE id = :id AND session_hash = :session AND expires_at > :now AND attempts < 5
            RETURNING id, phone_hash, code_hash, subject
            """)
    @RegisterConstructorMapper(SentCode.class)
    Optional<SentCode> attempt(UUID id, byte[] session, Instant now);

    @SqlUpdate("UPDATE phone_code SET used_at = :now WHERE id = :id")
    void use(UUID id, Instant now);

    /** Likewise: a code from the future is the last one only where there is no other. */
    @SqlQuery("""
            SELECT id FROM phone_code
            WHERE subject = :subject AND session_hash = :session AND phone_hash = :phoneHash
            ORDER BY sent_at <= :now DESC, sent_at DESC LIMIT 1
            """)
    Optional<UUID> latest(UUID subject, byte[] session, byte[] phoneHash, Instant now);

    @SqlUpdate("""
            INSERT INTO pass (session_hash, subject, expires_at) VALUES (:session, :subject, :expiresAt)
            ON CONFLICT (session_hash, subject) DO UPDATE SET expires_at = excluded.expires_at
            """)
    void grant(byte[] session, UUID subject, Instant expiresAt);

    @SqlQuery("""
            SELECT EXISTS (SELECT FROM pass WHERE session_hash = :session AND subject = :subject AND expires_at > :now)
            """)
    boolean mayPass(byte[] session, UUID subject, Instant now);

    @SqlUpdate("DELETE FROM pass WHERE session_hash = :session AND subject = :subject")
    void revoke(byte[] session, UUID subject);

    @SqlUpdate("DELETE FROM attempt WHERE since < :before")
    void forgetTries(Instant before);

    @SqlUpdate("DELETE FROM phone_code WHERE expires_at < :before")
    void forgetCodes(Instant before);

    @SqlUpdate("DELETE FROM pass WHERE expires_at < :now")
    void forgetPasses(Instant now);
}
