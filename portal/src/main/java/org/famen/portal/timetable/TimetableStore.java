package org.famen.portal.timetable;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The timetable in PostgreSQL. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface TimetableStore extends GenericRepository<Block, UUID> {
    /** Any number, as long as nobody else uses it. */
    long LOCK = 0x66616D656E01L;

    @Query("SELECT revision FROM timetable")
    long revision();

    @Query("SELECT fingerprint FROM timetable")
    String fingerprint();

    /** Until the end of the transaction. */
    @Query("SELECT pg_advisory_xact_lock(:lock) IS NULL")
    boolean lock(long lock);

    @Query("UPDATE timetable SET revision = revision + 1, fingerprint = :fingerprint")
    void publish(String fingerprint);

    @Query("UPDATE timetable SET revision = revision + 1")
    void touch();

    @Query("SELECT CAST(document AS text) FROM service WHERE offered = :offered")
    List<String> services(boolean offered);

    @Query("SELECT CAST(document AS text) FROM desk WHERE offered = :offered")
    List<String> desks(boolean offered);

    @Query("UPDATE service SET offered = false WHERE offered AND NOT id = ANY(:ids)")
    void withdrawServices(String[] ids);

    @Query("UPDATE desk SET offered = false WHERE offered AND NOT id = ANY(:ids)")
    void withdrawDesks(String[] ids);

    @Query("""
            INSERT INTO service (id, document)
            SELECT id, CAST(document AS jsonb)
            FROM unnest(CAST(:ids AS text[]), CAST(:documents AS text[])) AS now_offered (id, document)
            ON CONFLICT (id) DO UPDATE SET document = excluded.document, offered = true
            """)
    void offerServices(String[] ids, String[] documents);

    @Query("""
            INSERT INTO desk (id, organisation_id, document)
            SELECT id, organisation_id, CAST(document AS jsonb)
            FROM unnest(CAST(:ids AS text[]), CAST(:organisations AS text[]), CAST(:documents AS text[]))
                AS now_offered (id, organisation_id, document)
            ON CONFLICT (id) DO UPDATE
            SET document = excluded.document, organisation_id = excluded.organisation_id, offered = true
            """)
    void offerDesks(String[] ids, String[] organisations, String[] documents);

    /** More seats are there at once; fewer only where nobody sits on them. */
    @Query("""
            UPDATE slot SET capacity = greatest(taken, CAST(s.document ->> 'capacity' AS int))
            FROM service s
            WHERE s.id = slot.service_id AND starts_at > :now
                AND capacity <> greatest(taken, CAST(s.document ->> 'capacity' AS int))
            """)
    void fitCapacities(Instant now);

    /** Slots with somebody in them and blocks that touch a span of time at these desks, or take one of these lawyers. */
    @Query("""
            SELECT service_id, desk_id, lawyers, starts_at, lower(occupies) AS occupied_from,
                upper(occupies) AS occupied_until, taken, capacity
            FROM slot
            WHERE taken > 0 AND starts_at >= CAST(:from AS timestamptz) - interval '1 day'
                AND starts_at < CAST(:until AS timestamptz) + interval '1 day'
                AND (desk_id = ANY(:desks) OR lawyers && CAST(:lawyers AS text[]))
            UNION ALL
            SELECT '', coalesce(desk_id, ''), CASE WHEN lawyer_id IS NULL THEN '{}' ELSE ARRAY[lawyer_id] END,
                lower(span), lower(span), upper(span), 1, 1
            FROM block
            WHERE span && tstzrange(:from, :until)
                AND (desk_id = ANY(:desks) OR lawyer_id = ANY(:lawyers))
            """)
    List<BusySlot> busy(Instant from, Instant until, String[] desks, String[] lawyers);

    @Query("""
            INSERT INTO block (id, desk_id, lawyer_id, span, reason, created_by, created_at)
            VALUES (:id, :deskId, :lawyerId, tstzrange(:from, :until), :reason, :actor, :now)
            """)
    void block(
            UUID id,
            @Nullable String deskId,
            @Nullable String lawyerId,
            Instant from,
            Instant until,
            String reason,
            String actor,
            Instant now);

    @Query("DELETE FROM block WHERE id = :id")
    int unblock(UUID id);

    @Query("""
            SELECT id, desk_id, lawyer_id, lower(span) AS from, upper(span) AS until, reason, created_by
            FROM block WHERE span && tstzrange(:from, :until) ORDER BY lower(span), id
            """)
    List<Block> blocks(Instant from, Instant until);

    /** Of slots that are over at that moment; each counts by the share of its seats that was taken. */
    @Query("""
            SELECT CAST(coalesce(sum(extract(epoch FROM ends_at - starts_at) / 60 * taken / capacity), 0) AS float8)
            FROM slot
            WHERE taken > 0 AND starts_at >= :from AND ends_at <= :until AND desk_id = ANY(:desks)
            """)
    double usedMinutes(String[] desks, Instant from, Instant until);

    /** Confirmed bookings to come, with what the desk needs to ring them. */
    @Query("""
            SELECT b.id AS booking_id, b.reference, s.service_id, s.desk_id, s.lawyers, s.starts_at, s.ends_at,
                EXISTS (SELECT FROM block k WHERE k.span && s.occupies
                    AND (k.desk_id = s.desk_id OR k.lawyer_id = ANY(s.lawyers))) AS blocked
            FROM booking b JOIN slot s ON s.id = b.slot_id
            WHERE b.state = 'CONFIRMED' AND s.starts_at > :now
            ORDER BY s.starts_at, b.reference
            """)
    List<BookedTime> booked(Instant now);
}
