package org.famen.portal.desk.flood;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.famen.portal.desk.Scope;
import org.famen.portal.desk.WithinScope;

/** Holds by the address block that they were taken from. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface HoldGroupStore extends GenericRepository<HoldGroup, UUID> {
    /** Those of several holds, the most first. */
    @WithinScope
    @Query("""
            SELECT h.address_block, h.service_id, max(h.taken_at) AS latest,
                count(*) FILTER (WHERE b.state = 'HELD') AS held,
                count(*) FILTER (WHERE b.state = 'HELD' AND NOT b.phone_verified) AS unknown,
                count(*) FILTER (WHERE b.state = 'LAPSED') AS lapsed,
                bool_and(EXISTS (SELECT FROM hold_stop x WHERE x.address_block = h.address_block AND x.until > :now)
                    OR EXISTS (SELECT FROM hold_stop_place x WHERE x.address_block = h.address_block
                        AND x.organisation_id = d.organisation_id AND x.until > :now)) AS stopped
            FROM hold_source h JOIN booking b ON b.id = h.booking_id
                JOIN slot s ON s.id = b.slot_id JOIN desk d ON d.id = s.desk_id
            WHERE h.taken_at > :since AND
            """ + Scope.CONDITION + """
            GROUP BY h.address_block, h.service_id HAVING count(*) > 1
            ORDER BY held DESC, lapsed DESC, latest DESC LIMIT 50
            """)
    List<HoldGroup> groups(Scope scope, Instant since, Instant now);

    /** Also of blocks that hold one each, of which {@link #groups} says nothing. */
    @WithinScope
    @Query("""
            SELECT count(*) AS held, count(DISTINCT h.address_block) AS blocks
            FROM hold_source h JOIN booking b ON b.id = h.booking_id
                JOIN slot s ON s.id = b.slot_id JOIN desk d ON d.id = s.desk_id
            WHERE b.state = 'HELD' AND NOT b.phone_verified AND
            """ + Scope.CONDITION)
    HoldTotal total(Scope scope);

    /** What people have whose phones have answered stays theirs. */
    @WithinScope
    @Query("""
            UPDATE booking b SET state = 'RELEASED'
            FROM hold_source h, slot s JOIN desk d ON d.id = s.desk_id
            WHERE h.booking_id = b.id AND h.address_block = :addressBlock AND s.id = b.slot_id
                AND b.state = 'HELD' AND NOT b.phone_verified AND
            """ + Scope.CONDITION)
    int release(Scope scope, byte[] addressBlock);

    @Query("""
            INSERT INTO hold_stop (address_block, until) VALUES (:addressBlock, :until)
            ON CONFLICT (address_block) DO UPDATE SET until = excluded.until
            """)
    void stop(byte[] addressBlock, Instant until);

    /** At these organisations alone. */
    @Query("""
            INSERT INTO hold_stop_place (address_block, organisation_id, until)
            SELECT :addressBlock, place, :until FROM unnest(CAST(:placeIds AS text[])) place
            ON CONFLICT (address_block, organisation_id) DO UPDATE SET until = excluded.until
            """)
    void stopAt(byte[] addressBlock, String[] placeIds, Instant until);
}
