package org.famen.portal.watch;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Wishes in PostgreSQL. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface WatchStore extends GenericRepository<Watch, UUID> {
    /** Returns 0 when the same address asked for the same before. */
    @Query("""
            INSERT INTO watch (id, title, sealed, key_id, address_hash, asked_at)
            VALUES (:id, :title, :sealed, :keyId, :addressHash, :now)
            ON CONFLICT (id) DO NOTHING
            """)
    int ask(UUID id, String title, byte[] sealed, String keyId, byte[] addressHash, Instant now);

    @Query("INSERT INTO watch_item (watch_id, subject, part) VALUES (:id, :subject, :part)")
    void addItem(UUID id, String subject, String part);

    @Query("SELECT id, title, sealed, key_id, address_hash, confirmed_at FROM watch WHERE id = :id")
    Optional<Watch> find(UUID id);

    /** Subjects of a wish whose state nobody has noted yet. */
    @Query("""
            SELECT DISTINCT subject FROM watch_item i WHERE watch_id = :id
                AND NOT EXISTS (SELECT FROM watch_state s WHERE s.subject = i.subject)
            """)
    List<String> unknownSubjects(UUID id);

    @Query("UPDATE watch SET confirmed_at = coalesce(confirmed_at, :now) WHERE id = :id")
    int confirm(UUID id, Instant now);

    /** Ids of all wishes of the address of one. */
    @Query("""
            SELECT other.id FROM watch one JOIN watch other ON other.address_hash = one.address_hash WHERE one.id = :id
            """)
    List<UUID> ofSameAddress(UUID id);

    @Query("DELETE FROM watch WHERE id = :id")
    int end(UUID id);

    /** Those that were not confirmed in time, and those that have nothing left to follow or to tell. */
    @Query("""
            SELECT id FROM watch w
            WHERE (confirmed_at IS NULL AND asked_at < :askedBefore)
                OR (NOT EXISTS (SELECT FROM watch_item i WHERE i.watch_id = w.id)
                    AND NOT EXISTS (SELECT FROM watch_due d WHERE d.watch_id = w.id))
            LIMIT 500
            """)
    List<UUID> over(Instant askedBefore);

    @Query("""
            DELETE FROM watch_state s WHERE NOT EXISTS (SELECT FROM watch_item i WHERE i.subject = s.subject)
            """)
    int forgetStates();

    @Query("DELETE FROM watch_news n WHERE NOT EXISTS (SELECT FROM watch_due d WHERE d.news_id = n.id)")
    int forgetNews();

    @Query("DELETE FROM watch_mails WHERE day < CAST(:before AS date)")
    int forgetMails(java.time.LocalDate before);
}
