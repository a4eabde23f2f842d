package org.famen.portal.timetable;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.famen.content.calendar.OpeningHours;
import org.famen.content.calendar.WorkdayCalendar;
import org.famen.content.event.Event;
import org.famen.content.organisation.TimeSpan;
import org.famen.content.service.DayHours;
import org.famen.content.service.Desk;
import org.famen.content.service.Service;

/** Lays a service's times into a desk's hours, one behind the other, whether or not they are free. */
final class SlotTimes {
    private final WorkdayCalendar calendar;

    SlotTimes(WorkdayCalendar calendar) {
        this.calendar = requireNonNull(calendar, "calendar is null");
    }

    /** In order. */
    List<SlotTime> on(LocalDate day, Service service, Desk desk) {
        if (!service.sessions().isEmpty()) {
            return service.sessions().stream()
                    .filter(session -> session.toLocalDate().equals(day))
                    .map(session -> SlotTime.of(service, desk.id(), instant(session)))
                    .toList();
        }
        List<SlotTime> times = new ArrayList<>();
        hours(day, desk).forEach(span -> fill(day, span, service, desk, times));
        return times;
    }

    /** What was said of this day alone goes before holidays, and these before the week. */
    List<TimeSpan> hours(LocalDate day, Desk desk) {
        return desk.exceptions().reversed().stream()
                .filter(exception -> exception.covers(day))
                .findFirst()
                .map(DayHours::spans)
                .orElseGet(() -> new OpeningHours(desk.hours(), calendar).on(day));
    }

    private static void fill(LocalDate day, TimeSpan span, Service service, Desk desk, List<SlotTime> times) {
        Instant end = end(day, span);
        Duration travel = Duration.ofMinutes(service.travelMinutes());
        Duration step = Duration.ofMinutes(service.minutes()).plus(travel).plus(travel);
        Instant start = instant(day.atTime(span.from()));
        while (!start.plus(step).isAfter(end)) {
            times.add(SlotTime.of(service, desk.id(), start.plus(travel)));
            start = start.plus(step);
        }
    }

    static Instant end(LocalDate day, TimeSpan span) {
        return span.until().equals(LocalTime.MIDNIGHT)
                ? instant(day.plusDays(1).atStartOfDay())
                : instant(day.atTime(span.until()));
    }

    private static Instant instant(LocalDateTime time) {
        return time.atZone(Event.ZONE).toInstant();
    }
}
