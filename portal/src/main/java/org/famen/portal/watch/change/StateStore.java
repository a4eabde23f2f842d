package org.famen.portal.watch.change;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What was notified last, in PostgreSQL. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface StateStore extends GenericRepository<NotifiedState, String> {
    @Query("""
            INSERT INTO watch_state (subject, state, generation, begun_at, day)
            VALUES (:subject, :state, :generation, :begunAt, :day)
            ON CONFLICT (subject) DO NOTHING
            """)
    int note(String subject, String state, String generation, Instant begunAt, LocalDate day);

    @Query("SELECT EXISTS (SELECT FROM watch WHERE confirmed_at IS NOT NULL)")
    boolean isAnythingFollowed();

    /** Followed by somebody who confirmed it, and noted by nobody. */
    @Query("""
            SELECT DISTINCT i.subject FROM watch_item i JOIN watch w ON w.id = i.watch_id AND w.confirmed_at IS NOT NULL
            WHERE i.subject > :after AND NOT EXISTS (SELECT FROM watch_state s WHERE s.subject = i.subject)
            ORDER BY i.subject LIMIT :most
            """)
    List<String> unknown(String after, int most);

    /** What was not held against this generation on this day yet. */
    @Query("""
            SELECT subject, state, version FROM watch_state
            WHERE subject > :after AND (generation <> :generation OR day <> :day) ORDER BY subject LIMIT :most
            """)
    List<NotifiedState> stale(String after, String generation, LocalDate day, int most);

    /** Whether it was told of a generation that was begun later: then this one is an older one, brought back. */
    @Query("SELECT begun_at > :begunAt FROM watch_state WHERE subject = :subject")
    boolean isOfLaterGeneration(String subject, Instant begunAt);

    /** Returns 0 when another portal has told it meanwhile. */
    @Query("""
            UPDATE watch_state SET state = :state, generation = :generation, begun_at = greatest(begun_at, :begunAt),
                day = :day, version = version + 1
            WHERE subject = :subject AND version = :version
            """)
    int renew(String subject, int version, String state, String generation, Instant begunAt, LocalDate day);
}
