package org.famen.portal.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.famen.content.calendar.WorkdayCalendar;
import org.famen.content.organisation.TimeSpan;
import org.famen.content.organisation.WeeklyHours;
import org.famen.content.policy.Audience;
import org.famen.content.service.Channel;
import org.famen.content.service.Desk;
import org.famen.content.service.Service;
import org.famen.content.service.ServiceBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that are special: holidays and make-up workdays of 2026 (the State Council's notice), the year's end, a leap day. */
class SlotTimesTest {
    private final SlotTimes times = new SlotTimes(WorkdayCalendar.china());

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 0",
        "2026-01-02, 0",
        "2026-01-04, 2",
        "2026-02-14, 2",
        "2026-02-16, 0",
        "2026-02-24, 2",
        "2026-05-09, 2",
        "2026-09-20, 2",
        "2026-09-25, 0",
        "2026-10-07, 0",
        "2026-10-10, 2",
        "2026-10-11, 0",
        "2026-12-31, 2",
        "2028-02-29, 2"
    })
    void deskOfFiveWorkdaysKeepsHolidaysAndMakesUpForThem(LocalDate day, int expected) {
        assertThat(times.on(day, service(60, 0), desk(LocalTime.of(9, 0), LocalTime.of(11, 0))))
                .hasSize(expected);
    }

    @Test
    void aTimeMayEndAtMidnightOfTheYear() {
        List<SlotTime> evening =
                times.on(LocalDate.of(2026, 12, 31), service(60, 0), desk(LocalTime.of(22, 0), LocalTime.MIDNIGHT));

        assertThat(evening).hasSize(2);
        assertThat(evening.getLast().localEnd().toString()).startsWith("2027-01-01T00:00");
        assertThat(evening.getLast().day()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void theWayThereAndBackLiesWithinTheHours() {
        List<SlotTime> visits =
                times.on(LocalDate.of(2028, 2, 29), service(60, 30), desk(LocalTime.of(9, 0), LocalTime.of(13, 0)));

        assertThat(visits)
                .extracting(visit -> visit.localStart().toLocalTime())
                .containsExactly(LocalTime.of(9, 30), LocalTime.of(11, 30));
    }

    private static Desk desk(LocalTime from, LocalTime until) {
        Map<DayOfWeek, List<TimeSpan>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : List.of(
                DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
            week.put(day, List.of(new TimeSpan(from, until)));
        }
        return new Desk("desk", "窗口", "office", List.of(), new WeeklyHours("", week, List.of()), List.of(), true);
    }

    private static Service service(int minutes, int travel) {
        return ServiceBuilder.stagedBuilder()
                .id("service")
                .title("面谈")
                .channel(Channel.CENTRE)
                .audiences(List.of(Audience.CITIZEN))
                .minutes(minutes)
                .capacity(1)
                .leadMinutes(0)
                .aheadDays(30)
                .changeMinutes(0)
                .travelMinutes(travel)
                .company(false)
                .bring(List.of())
                .categories(List.of("其他"))
                .desks(List.of("desk"))
                .sessions(List.of())
                .keepDays(180)
                .body("面谈")
                .demonstration(true)
                .build();
    }
}
