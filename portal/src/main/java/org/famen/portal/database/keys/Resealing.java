package org.famen.portal.database.keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.famen.portal.database.EncryptedData;
import org.famen.portal.database.FieldEncryptor;

/**
 * Seals everything that names another key under the present one, some rows a transaction: whoever ends it half-way begins it
 * again and it goes on. Tables can be read meanwhile; writing waits for one lot of rows.
 */
final class Resealing {
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
            List<Row> lot = List.of();
            do {
                String last = lot.isEmpty() ? "" : lot.getLast().id();
                execute(column.silence(true));
                lot = next(column, last);
                outcome = outcome.and(reseal(column, lot));
                execute(column.silence(false));
                owner.commit();
            } while (!lot.isEmpty());
            return outcome;
        } finally {
            owner.rollback();
            owner.setAutoCommit(true);
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
