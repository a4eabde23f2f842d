package org.famen.portal.database.keys;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A column of sealed data, in words of SQL.
 *
 * @param table that it belongs to
 * @param row the table's primary key, by whose index rows are found, since the table may be read some thousand times
 * @param owner what the data are bound to, as an expression
 * @param sealed the bytes
 * @param keyId the column that names their key
 * @param lot how many rows are held in memory at once, twice over
 */
record SealedColumn(String table, Row row, String owner, String sealed, String keyId, int lot) {
    private static final int SMALL = 200;
    /** Of four megabytes each. */
    private static final int FILES = 4;

    /**
     * A primary key.
     *
     * @param before a value of that type that stands before those of all rows
     */
    record Row(String name, String type, String before) {
        static Row uuid(String name) {
            return new Row(name, "uuid", "00000000-0000-0000-0000-000000000000");
        }

        static Row number(String name) {
            return new Row(name, "bigint", "-1");
        }
    }

    /** All there are; a test holds them against the schema. */
    static final List<SealedColumn> ALL = List.of(
            of("application", "id", "'application/' || id"),
            new SealedColumn(
                    "application_attachment",
                    Row.uuid("id"),
                    "'application-attachment/' || id",
                    "sealed",
                    "key_id",
                    FILES),
            of("application_step", "id", "'application-step/' || id"),
            of("booking", "id", "'booking/' || id"),
            of("booking_note", "id", "'booking-note/' || id"),
            of("checkup_report", "booking_id", "'report/' || booking_id"),
            of("feedback", "id", "'feedback/' || id"),
            new SealedColumn(
                    "feedback",
                    Row.uuid("id"),
                    "'feedback/' || id || '/answer'",
                    "answer_sealed",
                    "answer_key_id",
                    SMALL),
            new SealedColumn("outbox", Row.number("id"), "'outbox/' || event_key", "sealed", "key_id", SMALL),
            of("staff_invitation", "member_id", "'staff/' || member_id"),
            of("staff_member", "id", "'staff/' || id"),
            of("waitlist_entry", "id", "'waitlist/' || id"),
            of("watch", "id", "'watch/' || id"));

    SealedColumn {
        requireNonNull(table, "table is null");
        requireNonNull(row, "row is null");
        requireNonNull(owner, "owner is null");
        requireNonNull(sealed, "sealed is null");
        requireNonNull(keyId, "keyId is null");
    }

    private static SealedColumn of(String table, String row, String owner) {
        return new SealedColumn(table, Row.uuid(row), owner, "sealed", "key_id", SMALL);
    }

    String name() {
        return table + "." + sealed;
    }

    /** Key ids with how often each is named. */
    String counts() {
        return "SELECT %1$s, count(*) FROM %2$s WHERE %1$s IS NOT NULL GROUP BY 1 ORDER BY 1".formatted(keyId, table);
    }

    /** Rows behind one of them, not under a key: text of the row, owner, bytes, key. */
    String next() {
        return """
                SELECT CAST(%1$s AS text), %2$s, %3$s, %4$s FROM %5$s
                WHERE %4$s <> ? AND %1$s > CAST(? AS %6$s) ORDER BY %5$s.%1$s LIMIT ?
                """.formatted(row.name(), owner, sealed, keyId, table, row.type());
    }

    /** Bytes, key, row. */
    String update() {
        return "UPDATE %s SET %s = ?, %s = ? WHERE %s = CAST(? AS %s)"
                .formatted(table, sealed, keyId, row.name(), row.type());
    }

    /** What is resealed says the same as before: neither has anybody changed it, nor does it get a new version. */
    String silence(boolean silent) {
        return "ALTER TABLE %s %s TRIGGER USER".formatted(table, silent ? "DISABLE" : "ENABLE");
    }
}
