package org.famen.content.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import org.famen.content.event.Event;
import org.famen.content.frontmatter.Fields;
import org.famen.content.organisation.HoursReader;
import org.famen.content.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursTest {
    private static final String OFFICE = "周一至周五 09:00-12:00 13:30-17:30";

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:59, false",
        "2026-11-23T09:00, true",
        "2026-11-23T11:59, true",
        "2026-11-23T12:00, false",
        "2026-11-23T13:30, true",
        "2026-11-28T10:00, false",
        // 元旦 and the Sunday that makes up for it
        "2026-01-01T10:00, false",
        "2026-01-04T10:00, true"
    })
    void knowsLunchWeekendsHolidaysAndMakeUpWorkdays(LocalDateTime moment, boolean open) {
        assertThat(hours(OFFICE).openAt(moment.atZone(Event.ZONE))).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:00, 2026-11-23T09:00",
        "2026-11-23T09:00, 2026-11-23T13:30",
        "2026-11-23T12:30, 2026-11-23T13:30",
        "2026-11-23T18:00, 2026-11-24T09:00",
        "2026-11-27T18:00, 2026-11-30T09:00",
        "2025-12-31T18:00, 2026-01-04T09:00"
    })
    void saysWhenItOpensNext(LocalDateTime moment, LocalDateTime opening) {
        assertThat(hours(OFFICE).opensNext(moment.atZone(Event.ZONE))).contains(opening.atZone(Event.ZONE));
    }

    @Test
    void saysWhenItCloses() {
        ZonedDateTime morning = LocalDateTime.parse("2026-11-23T10:00").atZone(Event.ZONE);

        assertThat(hours(OFFICE).closesAfter(morning)).contains(morning.plusHours(2));
        assertThat(hours("每天 00:00-24:00").closesAfter(morning)).contains(morning.plusHours(14));
        assertThat(hours(OFFICE).closesAfter(morning.plusHours(2))).isEmpty();
    }

    @Test
    void keepsItsOwnDayWhenItIsNotAnOfficeOfAllWorkdays() {
        ZonedDateTime sunday = LocalDateTime.parse("2026-01-04T10:00").atZone(Event.ZONE);

        assertThat(hours("周三 09:00-11:30").openAt(sunday)).isFalse();
        assertThat(hours("周三、周日 09:00-11:30").openAt(sunday)).isTrue();
    }

    @Test
    void isOpenOnHolidaysOnlyWhenItsDoorSaysSo() {
        ZonedDateTime holiday = LocalDateTime.parse("2026-01-01T10:00").atZone(Event.ZONE);

        assertThat(hours("每天 09:00-11:30").openAt(holiday)).isTrue();
        assertThat(hours("周一至周日 09:00-11:30").openAt(holiday)).isFalse();
        assertThat(hours("工作日 09:00-17:00; 节假日 09:30-10:30").openAt(holiday)).isTrue();
    }

    @Test
    void understandsMomentsOfOtherZones() {
        assertThat(hours(OFFICE).openAt(LocalDateTime.parse("2026-11-23T01:30").atZone(ZoneOffset.UTC)))
                .isTrue();
    }

    @Test
    void neverOpensWhenNoHoursComeInSixtyDays() {
        assertThat(hours("节假日 09:00-10:00")
                        .opensNext(LocalDateTime.parse("2031-03-01T10:00").atZone(Event.ZONE)))
                .isEmpty();
    }

    private static OpeningHours hours(String written) {
        Fields row = Fields.ofRow("t.csv", 2, Map.of("办公时间", written), new Problems());
        return new OpeningHours(HoursReader.read(row, "办公时间").orElseThrow(), WorkdayCalendar.china());
    }
}
