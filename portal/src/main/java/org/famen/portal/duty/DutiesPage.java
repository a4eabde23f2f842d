package org.famen.portal.duty;

import java.util.List;

/**
 * All departments in a year.
 *
 * @param years of which there is something, the newest first
 */
public record DutiesPage(int year, List<Integer> years, List<DutyYear> departments) {
    public long done() {
        return departments.stream().mapToLong(DutyYear::done).sum();
    }

    public long planned() {
        return departments.stream().mapToLong(DutyYear::planned).sum();
    }

    public long owed() {
        return departments.stream().mapToLong(DutyYear::owed).sum();
    }

    public long uncovered() {
        return departments.stream().mapToLong(each -> each.uncovered().size()).sum();
    }
}
