package org.famen.portal.checkup.report;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reports in PostgreSQL. What must hold is in its triggers. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReportStore extends GenericRepository<StoredReport, UUID> {
    /** Those without a delivered report first, then by their time, the latest first. */
    @Query("""
            SELECT b.id, b.reference, b.sealed, b.key_id, s.starts_at, r.booking_id IS NOT NULL AS reported, r.delivered_at
            FROM booking b JOIN slot s ON s.id = b.slot_id JOIN service v ON v.id = s.service_id
                JOIN desk d ON d.id = s.desk_id LEFT JOIN checkup_report r ON r.booking_id = b.id
            WHERE CAST(v.document ->> 'company' AS boolean) AND b.state IN ('CONFIRMED', 'ARRIVED', 'DONE')
                AND b.erased_at IS NULL AND (:everywhere OR d.organisation_id = ANY (:places))
            ORDER BY r.delivered_at IS NOT NULL, s.starts_at DESC LIMIT :most
            """)
    List<CheckupVisit> visits(boolean everywhere, String[] places, int most);

    @Query("""
            SELECT booking_id, sealed, key_id, delivered_at, changed_at, version FROM checkup_report
            WHERE booking_id = :bookingId
            """)
    Optional<StoredReport> find(UUID bookingId);

    /** Returns 0 when somebody has begun it already. */
    @Query("""
            INSERT INTO checkup_report (booking_id, sealed, key_id, written_by, delivered_at, changed_at)
            VALUES (:bookingId, :sealed, :keyId, :writtenBy, :deliveredAt, :now)
            ON CONFLICT (booking_id) DO NOTHING
            """)
    int begin(UUID bookingId, byte[] sealed, String keyId, UUID writtenBy, @Nullable Instant deliveredAt, Instant now);

    /** Returns 0 when somebody has changed it since that version. What is delivered stays so. */
    @Query("""
            UPDATE checkup_report SET sealed = :sealed, key_id = :keyId, written_by = :writtenBy, changed_at = :now,
                delivered_at = coalesce(delivered_at, :deliveredAt)
            WHERE booking_id = :bookingId AND version = :version
            """)
    int change(
            UUID bookingId,
            int version,
            byte[] sealed,
            String keyId,
            UUID writtenBy,
            @Nullable Instant deliveredAt,
            Instant now);
}
