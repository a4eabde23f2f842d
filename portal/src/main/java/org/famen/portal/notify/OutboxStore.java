package org.famen.portal.notify;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;

/** The outbox in PostgreSQL. */
@JdbcRepository(dialect = Dialect.POSTGRES)
abstract class OutboxStore implements GenericRepository<DueMessage, Long> {
    private static final String PUT = """
            INSERT INTO outbox (event_key, channel, reminds, sealed, key_id, due_at, expires_at, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (event_key) DO NOTHING
            """;

    private final JdbcOperations operations;

    OutboxStore(JdbcOperations operations) {
        this.operations = operations;
    }

    /** What has that key already is left out. One batch: a confirmation writes three messages, and waits for them once. */
    void put(List<OutboxEntry> entries, Instant now) {
        operations.prepareStatement(PUT, statement -> {
            for (OutboxEntry entry : entries) {
                bind(statement, entry, now);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    private static void bind(PreparedStatement statement, OutboxEntry entry, Instant now) throws SQLException {
        statement.setString(1, entry.eventKey());
        statement.setString(2, entry.channel().name());
        if (entry.reminds() == null) {
            // With its type: the driver prepares a statement anew when a parameter has another one than before.
            statement.setNull(3, Types.OTHER, "uuid");
        } else {
            statement.setObject(3, entry.reminds());
        }
        statement.setBytes(4, entry.sealed().bytes());
        statement.setString(5, entry.sealed().keyId());
        statement.setTimestamp(6, Timestamp.from(entry.dueAt()));
        statement.setTimestamp(7, Timestamp.from(entry.expiresAt()));
        statement.setTimestamp(8, Timestamp.from(now));
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
