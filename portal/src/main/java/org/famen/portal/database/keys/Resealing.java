package org.famen.portal.database.keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.famen.portal.database.EncryptedData;
import org.famen.portal.database.FieldEncryptor;

/**
 * Seals everything that names another key under the present one, some rows a transaction: whoever ends it half-way begins it
 * again and it goes on. Tables can be read meanwhile; writing waits for one lot of rows. Where somebody writes already, it steps
 * back and tries again, so that nobody waits behind it who would not have waited for them.
 */
final class Resealing {
    /** Less than PostgreSQL waits before it ends one of two that wait for each other: it is never the portal. */
    private static final String WAITING = "SET LOCAL lock_timeout = '500ms'";

    /**
     * More than that, for the table alone, by whom nobody is waited for yet: an autovacuum gives way to whoever has waited so long
     * (deadlock_timeout, one second), and goes on for hours before others.
     */
    private static final String WAITING_LONGER = "SET LOCAL lock_timeout = '1500ms'";

    /** Every so many tries, since whoever writes meanwhile waits behind it. */
    private static final int LONGER_EACH = 10;

    /** lock_not_available, deadlock_detected */
    private static final Set<String> STEPS_BACK = Set.of("55P03", "40P01");

    private static final Duration PAUSE = Duration.ofMillis(500);
    /** Some minutes. */
    private static final int MOST_TRIES = 300;

    private final Connection owner;
    private final FieldEncryptor encryptor;
    private final String present;

    /**
     * @param owner of the schema, without transactions of its own
     * @param present id of the key that seals
     */
    Resealing(Connection owner, FieldEncryptor encryptor, String present) {
        this.owner = owner;
        this.encryptor = encryptor;
        this.present = present;
    }

    /** @param failed rows that no key opens, or that are another row's */
    record Outcome(int resealed, int failed) {
        Outcome and(Outcome other) {
            return new Outcome(resealed + other.resealed, failed + other.failed);
        }
    }

    private record Lot(List<Row> rows, Outcome outcome) {}

    private record Row(String id, String owner, EncryptedData content) {}

    /** How often each key is named. */
    Map<String, Integer> counts(SealedColumn column) throws SQLException {
        Map<String, Integer> counts = new TreeMap<>();
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(column.counts())) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getInt(2));
            }
        }
        return counts;
    }

    Outcome run(SealedColumn column) throws SQLException {
        Outcome outcome = new Outcome(0, 0);
        owner.setAutoCommit(false);
        try {
            String last = column.row().before();
            while (true) {
                Lot lot = patiently(column, last);
                outcome = outcome.and(lot.outcome());
                if (lot.rows().isEmpty()) {
                    return outcome;
                }
                last = lot.rows().getLast().id();
            }
        } finally {
            owner.rollback();
            owner.setAutoCommit(true);
        }
    }

    private Lot patiently(SealedColumn column, String last) throws SQLException {
        for (int tries = 1; ; tries++) {
            try {
                return lot(column, last, tries % LONGER_EACH == 0);
            } catch (SQLException refused) {
                owner.rollback();
                if (!STEPS_BACK.contains(refused.getSQLState()) || tries == MOST_TRIES) {
                    throw refused;
                }
                pause(refused);
            }
        }
    }

    private Lot lot(SealedColumn column, String last, boolean longer) throws SQLException {
        execute(longer ? WAITING_LONGER : WAITING);
        execute(column.silence(true));
        execute(WAITING);
        List<Row> rows = next(column, last);
        Outcome outcome = reseal(column, rows);
        execute(column.silence(false));
        owner.commit();
        return new Lot(rows, outcome);
    }

    private static void pause(SQLException reason) throws SQLException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw reason;
        }
    }

    private List<Row> next(SealedColumn column, String last) throws SQLException {
        List<Row> lot = new ArrayList<>();
        try (PreparedStatement statement = owner.prepareStatement(column.next())) {
            statement.setString(1, present);
            statement.setString(2, last);
            statement.setInt(3, column.lot());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    lot.add(new Row(
                            rows.getString(1),
                            rows.getString(2),
                            new EncryptedData(rows.getString(4), rows.getBytes(3))));
                }
            }
        }
        return lot;
    }

    private Outcome reseal(SealedColumn column, List<Row> lot) throws SQLException {
        int failed = 0;
        try (PreparedStatement statement = owner.prepareStatement(column.update())) {
            for (Row row : lot) {
                try {
                    EncryptedData anew = encryptor.reseal(row.owner(), row.content());
                    statement.setBytes(1, anew.bytes());
                    statement.setString(2, anew.keyId());
                    statement.setString(3, row.id());
                    statement.addBatch();
                } catch (IllegalStateException unopened) {
                    failed++;
                }
            }
            statement.executeBatch();
        }
        return new Outcome(lot.size() - failed, failed);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
