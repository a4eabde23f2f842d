package org.famen.portal.organisation.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.calendar.OpeningWeek;
import org.famen.content.event.Event;
import org.famen.content.organisation.TimeSpan;
import org.famen.content.organisation.WeeklyHours;
import org.junit.jupiter.api.Test;

class OpeningTimesTest {
    private static final TimeSpan MORNING = new TimeSpan(LocalTime.of(9, 0), LocalTime.of(12, 0));
    private static final TimeSpan AFTERNOON = new TimeSpan(LocalTime.of(13, 30), LocalTime.of(17, 30));
    private static final WeeklyHours OFFICE = new WeeklyHours(
            "",
            Map.of(
                    DayOfWeek.MONDAY, List.of(MORNING, AFTERNOON),
                    DayOfWeek.TUESDAY, List.of(MORNING, AFTERNOON),
                    DayOfWeek.WEDNESDAY, List.of(MORNING),
                    DayOfWeek.THURSDAY, List.of(MORNING),
                    DayOfWeek.FRIDAY, List.of(MORNING)),
            List.of());

    @Test
    void isOpenUntilTheEndOfTheSpan() {
        assertThat(at("2026-11-24T09:00").state(Optional.of(OFFICE)))
                .isEqualTo(new OpenState(OpenState.Kind.OPEN, moment("2026-11-24T12:00")));
    }

    @Test
    void opensAgainAfterLunch() {
        assertThat(at("2026-11-24T12:00").state(Optional.of(OFFICE)))
                .isEqualTo(new OpenState(OpenState.Kind.LATER_TODAY, moment("2026-11-24T13:30")));
    }

    @Test
    void opensOnTheNextDayThatHasHours() {
        assertThat(at("2026-11-24T17:30").state(Optional.of(OFFICE)))
                .isEqualTo(new OpenState(OpenState.Kind.LATER, moment("2026-11-25T09:00")));
    }

    @Test
    void isClosedOnAPublicHolidayAndOpenOnTheSundayThatMakesUp() {
        assertThat(at("2026-10-02T10:00").state(Optional.of(OFFICE)).isOpen()).isFalse();
        assertThat(at("2026-09-20T14:00").state(Optional.of(OFFICE)).isOpen()).isTrue();
        assertThat(at("2026-10-10T10:00").state(Optional.of(OFFICE)).isOpen()).isTrue();
    }

    @Test
    void whatIsNotKnownIsNotClosed() {
        assertThat(at("2026-11-24T09:00").state(Optional.empty()).kind()).isEqualTo(OpenState.Kind.UNKNOWN);
        assertThat(at("2026-11-24T09:00")
                        .state(Optional.of(new WeeklyHours("", Map.of(), List.of())))
                        .kind())
                .isEqualTo(OpenState.Kind.CLOSED);
    }

    @Test
    void everyMinuteOfTheIndexIsOpenExactlyWhenTheOfficeIs() {
        List<OpeningWeek.Range> ranges = OpeningWeek.of(OFFICE);
        List<LocalDateTime> wrong = new ArrayList<>();
        for (LocalDateTime moment = LocalDateTime.parse("2026-09-14T00:00");
                moment.isBefore(LocalDateTime.parse("2026-10-12T00:00"));
                moment = moment.plusMinutes(7)) {
            OpeningTimes times = at(moment.toString());
            int minute = times.minute();
            boolean listed = ranges.stream().anyMatch(range -> range.gte() <= minute && minute < range.lt());
            if (listed != times.state(Optional.of(OFFICE)).isOpen()) {
                wrong.add(moment);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void showsTwoWeeksFromToday() {
        List<OpeningDay> days = at("2026-09-18T08:00").days(OFFICE);

        assertThat(days).hasSize(14);
        assertThat(days.getFirst().today()).isTrue();
        assertThat(days.get(2).makesUp()).isTrue();
        assertThat(days.get(2).spans()).containsExactly(MORNING, AFTERNOON);
        assertThat(days.get(7).holiday()).contains("中秋节");
        assertThat(days.get(7).spans()).isEmpty();
        assertThat(at("2026-12-25T08:00").holidaysKnown()).isFalse();
    }

    private static OpeningTimes at(String moment) {
        return new OpeningTimes(
                Clock.fixed(LocalDateTime.parse(moment).atZone(Event.ZONE).toInstant(), Event.ZONE));
    }

    private static Optional<LocalDateTime> moment(String text) {
        return Optional.of(LocalDateTime.parse(text));
    }
}
