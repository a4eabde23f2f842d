package org.famen.portal.guard;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tries, codes and passes in PostgreSQL, so that they count for all portals together. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface GuardStore extends GenericRepository<SentCode, UUID> {
    /** One more, and how many there are with it. */
    @Query("""
            INSERT INTO attempt (who, what, since) VALUES (:who, :what, :since)
            ON CONFLICT (who, what, since) DO UPDATE SET tries = attempt.tries + 1
            RETURNING tries
            """)
    int count(byte[] who, String what, Instant since);

    @Query("SELECT coalesce(sum(tries), 0) FROM attempt WHERE who = :who AND what = :what AND since = :since")
    int counted(byte[] who, String what, Instant since);

    /** Until the end of the transaction, others who have to do with the same wait. */
    @Query("SELECT pg_advisory_xact_lock(hashtextextended(encode(:what, 'hex'), 57)) IS NULL")
    boolean lock(byte[] what);

    /** To how many other phones codes for it were sent. */
    @Query("""
            SELECT count(DISTINCT phone_hash) FROM phone_code WHERE subject = :subject AND phone_hash <> :phoneHash
            """)
    int otherPhones(UUID subject, byte[] phoneHash);

    /**
     * Whether the phone has just got a code, or, where there is nothing to open, would have got one for the same reference.
     *
     * @param until what is later was sent before the clock was put right, and keeps nobody waiting for it
     */
    @Query("""
            SELECT EXISTS (SELECT FROM phone_code
                WHERE phone_hash = :phoneHash AND purpose = :purpose AND sent_at > :after AND sent_at <= :until
                    AND (about_hash = :aboutHash OR :real AND subject IS NOT NULL))
            """)
    boolean sentBetween(byte[] phoneHash, byte[] aboutHash, boolean real, String purpose, Instant after, Instant until);

    /** The code that this browser has just been sent for the same. */
    @Query("""
            SELECT id FROM phone_code
            WHERE phone_hash = :phoneHash AND about_hash = :aboutHash AND session_hash = :session AND sent_at > :after
                AND sent_at <= :until
            ORDER BY sent_at DESC LIMIT 1
            """)
    Optional<UUID> sentTo(byte[] phoneHash, byte[] aboutHash, byte[] session, Instant after, Instant until);

    @Query("""
            INSERT INTO phone_code (id, purpose, phone_hash, code_hash, about_hash, session_hash, subject, sent_at,
                expires_at)
            VALUES (:id, :purpose, :phoneHash, :codeHash, :aboutHash, :session, :subject, :now, :expiresAt)
            """)
    void insert(
            UUID id,
            String purpose,
            byte[] phoneHash,
            byte[] codeHash,
            byte[] aboutHash,
            byte[] session,
            @Nullable UUID subject,
            Instant now,
            Instant expiresAt);

    /**
     * One more try at a code that is still good; null when there is none, it is too old, or too often tried. One that was right
     * before is right again, for who clicks twice.
     */
    @Query("""
            UPDATE phone_code SET attempts = attempts + 1
            WHERE id = :id AND session_hash = :session AND expires_at > :now AND attempts < 5
            RETURNING id, phone_hash, code_hash, subject
            """)
    @Nullable
    SentCode attempt(UUID id, byte[] session, Instant now);

    @Query("UPDATE phone_code SET used_at = :now WHERE id = :id")
    void use(UUID id, Instant now);

    /** Likewise: a code from the future is the last one only where there is no other. */
    @Query("""
            SELECT id FROM phone_code
            WHERE subject = :subject AND session_hash = :session AND phone_hash = :phoneHash
            ORDER BY sent_at <= :now DESC, sent_at DESC LIMIT 1
            """)
    Optional<UUID> latest(UUID subject, byte[] session, byte[] phoneHash, Instant now);

    @Query("""
            INSERT INTO pass (session_hash, subject, expires_at) VALUES (:session, :subject, :expiresAt)
            ON CONFLICT (session_hash, subject) DO UPDATE SET expires_at = excluded.expires_at
            """)
    void grant(byte[] session, UUID subject, Instant expiresAt);

    @Query("""
            SELECT EXISTS (SELECT FROM pass WHERE session_hash = :session AND subject = :subject AND expires_at > :now)
            """)
    boolean mayPass(byte[] session, UUID subject, Instant now);

    @Query("DELETE FROM pass WHERE session_hash = :session AND subject = :subject")
    void revoke(byte[] session, UUID subject);

    @Query("DELETE FROM attempt WHERE since < :before")
    void forgetTries(Instant before);

    @Query("DELETE FROM phone_code WHERE expires_at < :before")
    void forgetCodes(Instant before);

    @Query("DELETE FROM pass WHERE expires_at < :now")
    void forgetPasses(Instant now);
}
