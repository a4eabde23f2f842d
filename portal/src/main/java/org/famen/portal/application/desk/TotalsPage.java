package org.famen.portal.application.desk;

import java.util.List;
import java.util.Locale;

/** Applications of a year by kind, matter and state. */
public record TotalsPage(int year, List<DeskStore.Total> totals) {
    public TotalsPage {
        totals = List.copyOf(totals);
    }

    public long sum() {
        return totals.stream().mapToLong(DeskStore.Total::count).sum();
    }

    /** As its words have it. */
    public String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
