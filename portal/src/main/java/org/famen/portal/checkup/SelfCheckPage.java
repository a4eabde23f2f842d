package org.famen.portal.checkup;

import java.util.List;

/**
 * How the fields came off in a period.
 *
 * @param days of the period, today included
 * @param periods that can be chosen
 * @param rows the one that was red most often first
 */
public record SelfCheckPage(int days, List<Integer> periods, List<Row> rows) {
    public SelfCheckPage {
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
    }

    /** A field by its name. */
    public record Row(String name, FieldCount count) {}

    public boolean isEmpty() {
        return rows.stream().allMatch(row -> row.count().all() == 0);
    }

    /** The message of the page; only when something was counted. */
    public Row worst() {
        return rows.getFirst();
    }
}
