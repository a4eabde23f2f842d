package org.famen.portal.checkup.report;

import java.util.List;

/** Check-ups and their reports. */
public record ReportListPage(List<Row> rows) {
    public ReportListPage {
        rows = List.copyOf(rows);
    }

    /** @param company its name; empty after it is erased */
    public record Row(CheckupVisit visit, String company) {}
}
