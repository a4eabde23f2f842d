package org.famen.portal.notify;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The outbox in PostgreSQL. */
@JdbcRepository(dialect = Dialect.POSTGRES)
abstract class OutboxStore implements GenericRepository<DueMessage, Long> {
    private static final String PUT = """
            INSERT INTO outbox (event_key, channel, reminds, sealed, key_id, due_at, expires_at, created_at)
            SELECT event_key, channel, reminds, sealed, key_id, due_at, expires_at, ?
            FROM unnest(?, ?, ?, ?, ?, ?, ?) AS message (event_key, channel, reminds, sealed, key_id, due_at, expires_at)
            ON CONFLICT (event_key) DO NOTHING
            """;

    private final JdbcOperations operations;

    OutboxStore(JdbcOperations operations) {
        this.operations = operations;
    }

    /** What has that key already is left out. One statement for all, column by column: a confirmation writes three. */
    void put(List<OutboxEntry> entries, Instant now) {
        operations.prepareStatement(PUT, statement -> {
            Columns columns = new Columns(statement, entries);
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            columns.set(2, "text", String[]::new, OutboxEntry::eventKey);
            columns.set(3, "text", String[]::new, entry -> entry.channel().name());
            columns.set(4, "uuid", UUID[]::new, OutboxEntry::reminds);
            columns.set(5, "bytea", byte[][]::new, entry -> entry.sealed().bytes());
            columns.set(6, "text", String[]::new, entry -> entry.sealed().keyId());
            columns.set(7, "timestamptz", Instant[]::new, OutboxEntry::dueAt);
            columns.set(8, "timestamptz", Instant[]::new, OutboxEntry::expiresAt);
            return statement.executeUpdate();
        });
    }

    private record Columns(PreparedStatement statement, List<OutboxEntry> entries) {
        <T> void set(
                int parameter, String type, IntFunction<@Nullable T[]> array, Function<OutboxEntry, @Nullable T> value)
                throws SQLException {
            @Nullable T[] values = array.apply(entries.size());
            for (int row = 0; row < values.length; row++) {
                values[row] = value.apply(entries.get(row));
            }
            statement.setArray(parameter, statement.getConnection().createArrayOf(type, values));
        }
    }

    @Query("""
            UPDATE outbox SET state = 'CANCELLED', sealed = NULL, key_id = NULL
            WHERE starts_with(event_key, :prefix) AND sealed IS NOT NULL
            """)
    abstract int silence(String prefix);

    /** Locked until the end of the transaction; what another portal has locked is left to it. */
    @Query("""
            SELECT id, event_key, channel, sealed, key_id, attempts FROM outbox
            WHERE state = 'WAITING' AND due_at <= :now
            ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED
            """)
    abstract List<DueMessage> nextDue(Instant now);

    /** How long the message that waits longest has been due, in seconds; 0 when none is. */
    @Query("""
            SELECT CAST(coalesce(extract(epoch FROM :now - min(due_at)), 0) AS bigint) FROM outbox
            WHERE state = 'WAITING' AND due_at <= :now
            """)
    abstract long oldestDueSeconds(Instant now);

    /** Messages that were given up. */
    @Query("SELECT count(*) FROM outbox WHERE state = 'DEAD'")
    abstract long dead();

    @Query("UPDATE outbox SET state = 'SENT', sent_at = :now, sealed = NULL, key_id = NULL WHERE id = :id")
    abstract void sent(long id, Instant now);

    @Query("""
            UPDATE outbox SET attempts = attempts + 1, last_error = :error, due_at = :again,
                state = CASE WHEN attempts + 1 >= :most THEN 'DEAD' ELSE 'WAITING' END
            WHERE id = :id
            """)
    abstract void failed(long id, String error, Instant again, int most);

    @Query("""
            UPDATE outbox SET state = 'EXPIRED', sealed = NULL, key_id = NULL
            WHERE state = 'WAITING' AND expires_at <= :now
            """)
    abstract int expire(Instant now);

    /** Dead letters keep their words for a while, so that the desk can send them again. */
    @Query("""
            UPDATE outbox SET state = 'EXPIRED', sealed = NULL, key_id = NULL
            WHERE state = 'DEAD' AND expires_at <= :before
            """)
    abstract int bury(Instant before);
}
