package org.famen.content.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkdayCalendarTest {
    private final WorkdayCalendar calendar = WorkdayCalendar.china();

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, HOLIDAY",
        "2026-01-04, MAKE_UP_WORKDAY",
        "2026-01-05, WORKDAY",
        "2026-01-10, WEEKEND",
        "2025-10-01, HOLIDAY",
        "2031-10-01, WORKDAY"
    })
    void knowsWhatSortOfDayItIs(LocalDate day, DayKind kind) {
        assertThat(calendar.on(day)).isEqualTo(kind);
        assertThat(calendar.isWorkday(day)).isEqualTo(kind.isWorked());
    }

    @Test
    void namesHolidaysAndTheDaysThatMakeUpForThem() {
        assertThat(calendar.nameOf(LocalDate.of(2026, 1, 1))).contains("元旦");
        assertThat(calendar.nameOf(LocalDate.of(2026, 2, 14))).contains("春节");
        assertThat(calendar.nameOf(LocalDate.of(2026, 3, 2))).isEmpty();
    }

    @Test
    void saysForWhichYearsHolidaysWereAnnounced() {
        assertThat(calendar.knows(2026)).isTrue();
        assertThat(calendar.knows(2031)).isFalse();
    }

    @Test
    void everyMakeUpWorkdayIsOnAWeekend() {
        LocalDate.of(2025, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(day -> calendar.on(day) == DayKind.MAKE_UP_WORKDAY)
                .forEach(day -> assertThat(day.getDayOfWeek().getValue()).isGreaterThan(5));
    }
}
