package org.famen.content.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeeklyHoursParserTest {
    private final List<String> misunderstood = new ArrayList<>();

    @Test
    void readsLunchBreakAndSaturday() {
        WeeklyHours hours = parse("周一至周五 09:00-12:00 13:30-17:30; 周六 09:00-12:00");

        assertThat(hours.on(DayOfWeek.FRIDAY)).containsExactly(span("09:00", "12:00"), span("13:30", "17:30"));
        assertThat(hours.on(DayOfWeek.SATURDAY)).containsExactly(span("09:00", "12:00"));
        assertThat(hours.on(DayOfWeek.SUNDAY)).isEmpty();
        assertThat(hours.written()).isEqualTo("周一至周五 09:00-12:00 13:30-17:30; 周六 09:00-12:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "周一、周二、周三、周四、周五 9:00-12:00",
                "周一至周五09:00-12:00",
                "周一到五 09:00—12:00",
                "星期一至星期五　09：00 - 12：00",
                "工作日 09:00至12:00",
                "周一至周三, 周四、周五 09:00-12:00；"
            })
    void readsTheWaysPeopleWriteTheSameHours(String written) {
        WeeklyHours hours = parse(written);

        assertThat(hours.spans()).hasSize(5);
        assertThat(hours.on(DayOfWeek.MONDAY)).containsExactly(span("09:00", "12:00"));
    }

    @Test
    void readsEveryDayRoundTheClock() {
        WeeklyHours hours = parse("每天 00:00-24:00");

        assertThat(hours.spans()).hasSize(7);
        assertThat(hours.on(DayOfWeek.SUNDAY)).containsExactly(span("00:00", "00:00"));
        assertThat(hours.holidays()).containsExactly(span("00:00", "00:00"));
    }

    @Test
    void readsHoursOfHolidays() {
        WeeklyHours hours = parse("工作日 09:00-12:00; 节假日 10:00-11:00");

        assertThat(hours.holidays()).containsExactly(span("10:00", "11:00"));
        assertThat(parse("周一至周日 09:00-12:00").holidays()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "上班时间 | 上班时间",
                "09:00-12:00 | 09:00-12:00",
                "周八 09:00-12:00 | 周八",
                "周五至周一 09:00-12:00 | 周五至周一",
                "周一至周五 9点-12点 | 9点-12点",
                "周一 12:00-09:00 | 12:00-09:00",
                "周一 09:00-09:00 | 09:00-09:00",
                "周一 09:00-25:00 | 09:00-25:00",
                "周一 24:00-24:00 | 24:00-24:00",
                "周一 09:00-12:00 11:00-14:00 | 11:00-14:00",
                "周一 09:00-24:00; 周一 23:00-24:00 | 23:00-24:00",
                "; | ;",
                "周一至周五 | 周一至周五"
            })
    void namesThePartThatMakesNoSense(String written, String part) {
        assertThat(WeeklyHoursParser.parse(written, misunderstood::add)).isEmpty();
        assertThat(misunderstood).containsExactly(part);
    }

    private WeeklyHours parse(String written) {
        WeeklyHours hours = WeeklyHoursParser.parse(written, misunderstood::add).orElseThrow();
        assertThat(misunderstood).isEmpty();
        return hours;
    }

    private static TimeSpan span(String from, String until) {
        return new TimeSpan(LocalTime.parse(from), LocalTime.parse(until));
    }
}
