package org.famen.portal.desk.calendar;

import java.util.List;

/** A table of the calendar: heads of columns, and rows with a head of their own. */
public record Grid(List<String> heads, List<Row> rows) {
    public Grid {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** @param cells one a column, each by time */
    public record Row(String head, List<List<Entry>> cells) {
        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Something that takes time.
     *
     * @param span 09:00–09:30, or with days where it lasts longer than one
     * @param title of the service, or why the time is blocked
     * @param who masked, how many of a group, or empty
     * @param state for the words: {@code confirmed}; {@code blocked} for a block
     * @param address where more is to be seen
     */
    public record Entry(String span, String title, String who, String state, String address) {}
}
