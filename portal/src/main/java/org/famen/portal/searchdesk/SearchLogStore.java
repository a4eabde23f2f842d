package org.famen.portal.searchdesk;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code search_log} in PostgreSQL. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SearchLogStore extends GenericRepository<LoggedSearch, UUID> {
    @Query("""
            INSERT INTO search_log (search_id, searched_at, query, kind, total, parts, config)
            VALUES (:searchId, :searchedAt, :query, :kind, :total, string_to_array(:parts, ','), :config)
            ON CONFLICT (search_id) DO NOTHING
            """)
    void add(List<LoggedSearch> searches);

    /** The first link that was opened counts; 0 when the search is not there. */
    @Query("""
            UPDATE search_log
            SET opened_part = COALESCE(opened_part, :part),
                clicked = CASE WHEN opened_part IS NULL THEN :position ELSE clicked END
            WHERE search_id = :searchId
            """)
    int click(UUID searchId, String part, @Nullable Integer position);

    @Query("DELETE FROM search_log WHERE searched_at < :before")
    int eraseBefore(Instant before);

    @Query("""
            SELECT query, count(*) AS times, max(total) AS total, count(opened_part) AS clicks,
                   CAST(COALESCE(round(avg(clicked), 1), 0) AS float8) AS place, max(searched_at) AS latest,
                   (array_agg(array_to_string(parts, ',') ORDER BY searched_at DESC, id DESC))[1] AS shown,
                   COALESCE(string_agg(DISTINCT opened_part, ','), '') AS opened
            FROM search_log
            WHERE searched_at >= :from AND query <> ''
            GROUP BY query
            HAVING CASE :list WHEN 'NOTHING' THEN max(total) = 0
                              WHEN 'UNOPENED' THEN max(total) > 0 AND count(opened_part) = 0
                              ELSE true END
            ORDER BY times DESC, latest DESC, query
            LIMIT :most
            """)
    List<AskedQuery> asked(String list, Instant from, int most);

    @Query("""
            SELECT count(*) AS searches, count(*) FILTER (WHERE total = 0) AS nothing, count(opened_part) AS clicked
            FROM search_log WHERE searched_at >= :from
            """)
    SearchTotals totals(Instant from);

    @Query("""
            SELECT part, count(*) AS shown, count(*) FILTER (WHERE opened_part = part) AS opened
            FROM search_log, unnest(parts) AS part
            WHERE searched_at >= :from
            GROUP BY part
            ORDER BY shown DESC, part
            """)
    List<ShownPart> parts(Instant from);
}
