package org.famen.portal.watch.delivery;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.famen.portal.watch.Watch;

/** Changes and whom they are due to, in PostgreSQL. Several parts of a subject are one text, divided by blanks. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DeliveryStore extends GenericRepository<DueChange, Long> {
    @Query("""
            INSERT INTO watch_news (subject, content, found_at) VALUES (:subject, :content, :now) RETURNING id
            """)
    long addChange(String subject, String content, Instant now);

    /** @param all whether the parts do not matter */
    @Query("""
            INSERT INTO watch_due (watch_id, news_id, parts)
            SELECT i.watch_id, :change, string_agg(i.part, ' ' ORDER BY i.part)
            FROM watch_item i JOIN watch w ON w.id = i.watch_id AND w.confirmed_at IS NOT NULL
            WHERE i.subject = :subject AND (:all OR i.part = ANY (string_to_array(:parts, ' ')))
            GROUP BY i.watch_id
            """)
    int addDue(long change, String subject, boolean all, String parts);

    @Query("DELETE FROM watch_item WHERE subject = :subject AND part = ANY (string_to_array(:gone, ' '))")
    int removeItems(String subject, String gone);

    /** All at once, so that 9 becomes 8 and 10 becomes 9. */
    @Query("""
            UPDATE watch_item i SET part = move.after
            FROM unnest(string_to_array(:before, ' '), string_to_array(:after, ' ')) AS move (before, after)
            WHERE i.subject = :subject AND i.part = move.before
            """)
    int moveItems(String subject, String before, String after);

    /** Whose address may be sent a mail today still. Locked until the end of the transaction. */
    @Query("""
            SELECT w.id, w.title, w.sealed, w.key_id, w.address_hash, w.confirmed_at FROM watch w
            WHERE EXISTS (SELECT FROM watch_due d WHERE d.watch_id = w.id)
                AND NOT EXISTS (SELECT FROM watch_mails m
                    WHERE m.address_hash = w.address_hash AND m.day = :day AND m.mails >= :most)
            ORDER BY w.asked_at, w.id LIMIT 1 FOR UPDATE OF w SKIP LOCKED
            """)
    List<Watch> nextDue(LocalDate day, int most);

    @Query("""
            SELECT n.id, n.content, d.parts FROM watch_due d JOIN watch_news n ON n.id = d.news_id
            WHERE d.watch_id = :watch ORDER BY n.id
            """)
    List<DueChange> due(UUID watch);

    @Query("DELETE FROM watch_due WHERE watch_id = :watch AND news_id <= :last")
    void remove(UUID watch, long last);

    @Query("""
            INSERT INTO watch_mails (address_hash, day, mails) VALUES (:addressHash, :day, 1)
            ON CONFLICT (address_hash, day) DO UPDATE SET mails = watch_mails.mails + 1
            """)
    void countMail(byte[] addressHash, LocalDate day);
}
