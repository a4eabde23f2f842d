package org.famen.content.calendar;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.famen.content.event.Event;
import org.famen.content.organisation.TimeSpan;
import org.famen.content.organisation.WeeklyHours;

/**
 * When an office is open on real days. On a holiday it keeps the hours that its door names for holidays, or stays closed. An
 * office that keeps all five workdays keeps a make-up workday too, with Monday's hours; any other keeps its own day.
 */
public record OpeningHours(WeeklyHours hours, WorkdayCalendar calendar) {
    private static final int DAYS_AHEAD = 60;

    public OpeningHours {
        requireNonNull(hours, "hours is null");
        requireNonNull(calendar, "calendar is null");
    }

    /** In order, with lunch between them; none when it is closed all day. */
    public List<TimeSpan> on(LocalDate day) {
        return on(hours, calendar.on(day), day.getDayOfWeek());
    }

    static List<TimeSpan> on(WeeklyHours hours, DayKind kind, DayOfWeek day) {
        return switch (kind) {
            case HOLIDAY -> hours.holidays();
            case MAKE_UP_WORKDAY -> hours.on(keepsAllWorkdays(hours) ? DayOfWeek.MONDAY : day);
            case WORKDAY, WEEKEND -> hours.on(day);
        };
    }

    public boolean openAt(ZonedDateTime moment) {
        return spanAt(moment).isPresent();
    }

    /** When it closes, for lunch or for the day; empty when it is closed at that moment. */
    public Optional<ZonedDateTime> closesAfter(ZonedDateTime moment) {
        return spanAt(moment).map(span -> end(local(moment).toLocalDate(), span));
    }

    /** When it opens after that moment, also when it is open now; empty when it does not within sixty days. */
    public Optional<ZonedDateTime> opensNext(ZonedDateTime moment) {
        LocalDateTime now = local(moment);
        return Stream.iterate(now.toLocalDate(), day -> day.plusDays(1))
                .limit(DAYS_AHEAD + 1L)
                .flatMap(day -> on(day).stream().map(span -> day.atTime(span.from())))
                .filter(opening -> opening.isAfter(now))
                .findFirst()
                .map(opening -> opening.atZone(Event.ZONE));
    }

    private Optional<TimeSpan> spanAt(ZonedDateTime moment) {
        LocalDateTime now = local(moment);
        return on(now.toLocalDate()).stream()
                .filter(span -> span.contains(now.toLocalTime()))
                .findFirst();
    }

    private static boolean keepsAllWorkdays(WeeklyHours hours) {
        return Stream.of(DayOfWeek.values())
                .limit(5)
                .noneMatch(day -> hours.on(day).isEmpty());
    }

    private static ZonedDateTime end(LocalDate day, TimeSpan span) {
        boolean midnight = span.until().equals(LocalTime.MIDNIGHT);
        return (midnight ? day.plusDays(1) : day).atTime(span.until()).atZone(Event.ZONE);
    }

    private static LocalDateTime local(ZonedDateTime moment) {
        return moment.withZoneSameInstant(Event.ZONE).toLocalDateTime();
    }
}
