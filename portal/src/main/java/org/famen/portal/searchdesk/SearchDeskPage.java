package org.famen.portal.searchdesk;

import java.util.List;

/**
 * What was searched in a period.
 *
 * @param days of the period, today included
 * @param periods that can be chosen
 * @param parts of the results pages, the most frequent first
 * @param rows the most frequent first
 */
public record SearchDeskPage(
        SearchList list, int days, List<Integer> periods, SearchTotals totals, List<ShownPart> parts, List<Row> rows) {
    public SearchDeskPage {
        periods = List.copyOf(periods);
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
    }

    /** A search, when it was last made, and what can be done about it. */
    public record Row(AskedQuery asked, String latest, List<Remedy> remedies) {}

    public SearchList[] lists() {
        return SearchList.values();
    }
}
