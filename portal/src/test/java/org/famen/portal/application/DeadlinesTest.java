package org.famen.portal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.famen.content.calendar.WorkdayCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of the desk and of people, around holidays, make-up days, the leap day and the year's end. */
class DeadlinesTest {
    private static final Deadlines DEADLINES =
            new Deadlines(WorkdayCalendar.china(), new ApplicationSettings(15, 100, 100, 20, 730, 7));

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 2026-12-01, 7, an ordinary Tuesday",
        "2026-11-29, 2026-11-27, 5, a Sunday: the Friday before it",
        "2026-10-03, 2026-09-30, 3, National Day: the day before the holidays",
        "2026-10-10, 2026-10-10, 10, a Saturday that is worked for the holidays",
        "2027-01-02, 2026-12-31, 4, the year's end",
        "2028-02-29, 2028-02-29, 1, the leap day"
    })
    void theDesksLastDayIsNotPutOffByADayOff(LocalDate day, LocalDate workday, int left, String what) {
        Deadline deadline = DEADLINES.of(day, day.minusDays(left));

        assertThat(deadline.day()).as(what).isEqualTo(day);
        assertThat(deadline.workday()).as(what).isEqualTo(workday);
        assertThat(deadline.left()).isEqualTo(left);
        assertThat(deadline.isEarlier()).isEqualTo(!day.equals(workday));
        assertThat(DEADLINES.of(day, day.plusDays(1)).isOver()).isTrue();
        assertThat(DEADLINES.of(day, day).isOver()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26, 2026-12-11, a Friday",
        "2026-11-27, 2026-12-14, a Saturday: the Monday after it",
        "2026-09-18, 2026-10-08, the third day of National Day: the first workday behind",
        "2026-09-25, 2026-10-10, a Saturday that is worked",
        "2026-12-17, 2027-01-04, New Year: the Monday after it",
        "2028-02-14, 2028-02-29, the leap day"
    })
    void whatPeopleOweIsPutOffToTheNextWorkday(LocalDate asked, LocalDate last, String what) {
        assertThat(DEADLINES.papers(asked)).as(what).isEqualTo(last);
    }
}
