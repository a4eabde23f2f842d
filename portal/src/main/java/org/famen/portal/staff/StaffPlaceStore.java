package org.famen.portal.staff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.UUID;

/** Failed sign-ins by the place from which they came, in PostgreSQL; an empty block stands for all that are not known. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface StaffPlaceStore extends GenericRepository<Account, UUID> {
    @Query("SELECT EXISTS (SELECT FROM staff_place WHERE member_id = :member AND address_block = :block)")
    boolean isKnown(UUID member, byte[] block);

    @Query("""
            SELECT coalesce(sum(failures), 0) FROM staff_place WHERE member_id = :member AND address_block = :block
            """)
    int failures(UUID member, byte[] block);

    /** One more, and how many there are with it. */
    @Query("""
            INSERT INTO staff_place AS p (member_id, address_block, failures, seen_at) VALUES (:member, :block, 1, :now)
            ON CONFLICT (member_id, address_block) DO UPDATE SET failures = p.failures + 1
            RETURNING failures
            """)
    int count(UUID member, byte[] block, Instant now);

    @Query("UPDATE staff_place SET failures = 0 WHERE member_id = :member AND address_block = :block")
    void reset(UUID member, byte[] block);

    @Query("""
            INSERT INTO staff_place (member_id, address_block, seen_at) VALUES (:member, :block, :now)
            ON CONFLICT (member_id, address_block) DO UPDATE SET seen_at = excluded.seen_at
            """)
    void remember(UUID member, byte[] block, Instant now);

    @Query("DELETE FROM staff_place WHERE member_id = :member AND seen_at < :before AND failures = 0")
    void forget(UUID member, Instant before);
}
