package org.famen.portal.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.famen.content.duty.Duty;
import org.famen.content.duty.DutyActivity;
import org.famen.content.duty.DutyState;

/**
 * What a department did, plans and owes in a year.
 *
 * @param months twelve
 * @param uncovered laws of which nothing is planned or done in the year
 */
public record DutyYear(Duty duty, List<Month> months, List<String> uncovered) {

    /** How many activities of a month are done, planned and owed; a month without any is a gap. */
    public record Month(int number, long done, long planned, long owed) {
        public boolean isEmpty() {
            return done + planned + owed == 0;
        }
    }

    static DutyYear of(Duty duty, int year, LocalDate today) {
        List<DutyActivity> activities = duty.activities().stream()
                .filter(activity -> activity.month().getYear() == year)
                .toList();
        return new DutyYear(
                duty,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> month(activities, month, today))
                        .toList(),
                duty.laws().stream()
                        .filter(law -> activities.stream()
                                .noneMatch(activity -> activity.laws().contains(law)))
                        .toList());
    }

    public long done() {
        return months.stream().mapToLong(Month::done).sum();
    }

    public long planned() {
        return months.stream().mapToLong(Month::planned).sum();
    }

    public long owed() {
        return months.stream().mapToLong(Month::owed).sum();
    }

    private static Month month(List<DutyActivity> activities, int month, LocalDate today) {
        List<DutyState> states = activities.stream()
                .filter(activity -> activity.month().getMonthValue() == month)
                .map(activity -> activity.state(today))
                .toList();
        return new Month(
                month,
                states.stream().filter(DutyState.DONE::equals).count(),
                states.stream().filter(DutyState.PLANNED::equals).count(),
                states.stream().filter(DutyState.OWED::equals).count());
    }
}
