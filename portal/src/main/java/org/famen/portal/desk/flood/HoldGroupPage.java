package org.famen.portal.desk.flood;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * From where times are held.
 *
 * @param total of all, however few each block holds
 * @param mayEnd whether who looks may end it
 * @param done what was just done: key of the words; empty for nothing
 */
public record HoldGroupPage(HoldTotal total, List<Row> rows, boolean mayEnd, String done) {
    public HoldGroupPage {
        rows = List.copyOf(rows);
    }

    public record Row(HoldGroup group, String service, ZonedDateTime latest) {}
}
