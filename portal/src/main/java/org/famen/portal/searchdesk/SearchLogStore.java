package org.famen.portal.searchdesk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** {@code search_log} in PostgreSQL. */
interface SearchLogStore {
    @SqlBatch("""
            INSERT INTO search_log (search_id, searched_at, query, kind, total, config)
            VALUES (:searchId, :searchedAt, :query, :kind, :total, :config)
            ON CONFLICT (search_id) DO NOTHING
            """)
    void add(@BindMethods List<LoggedSearch> searches);

    /** The first result that was opened counts; 0 when the search is not there. */
    @SqlUpdate("""
            UPDATE search_log SET clicked = COALESCE(clicked, :position)
            WHERE search_id = :searchId
            """)
    int click(UUID searchId, int position);

    @SqlUpdate("DELETE FROM search_log WHERE searched_at < :before")
    int eraseBefore(Instant before);

    @SqlQuery("""
            SELECT query, count(*) AS times, max(total) AS total, count(clicked) AS clicks,
                   COALESCE(round(avg(clicked), 1), 0)::float8 AS place, max(searched_at) AS latest
            FROM search_log
            WHERE searched_at >= :from AND query <> ''
            GROUP BY query
            HAVING CASE :list WHEN 'NOTHING' THEN max(total) = 0
                              WHEN 'UNOPENED' THEN max(total) > 0 AND count(clicked) = 0
                              ELSE true END
            ORDER BY times DESC, latest DESC, query
            LIMIT :most
            """)
    @RegisterConstructorMapper(AskedQuery.class)
    List<AskedQuery> asked(String list, Instant from, int most);

    @SqlQuery("""
            SELECT count(*) AS searches, count(*) FILTER (WHERE total = 0) AS nothing, count(clicked) AS clicked
            FROM search_log WHERE searched_at >= :from
            """)
    @RegisterConstructorMapper(SearchTotals.class)
    SearchTotals totals(Instant from);
}
