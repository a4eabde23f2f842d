package org.famen.portal.organisation.place;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.famen.content.calendar.DayKind;
import org.famen.content.calendar.OpeningHours;
import org.famen.content.calendar.OpeningWeek;
import org.famen.content.calendar.WorkdayCalendar;
import org.famen.content.event.Event;
import org.famen.content.organisation.WeeklyHours;

/** When offices are open, with public holidays and make-up workdays. */
@Singleton
public class OpeningTimes {
    public static final int DAYS = 14;

    private final WorkdayCalendar calendar = WorkdayCalendar.china();
    private final Clock clock;

    OpeningTimes(Clock clock) {
        this.clock = clock;
    }

    /** This minute of the opening week, for asking the index who is open. */
    public int minute() {
        return OpeningWeek.minute(now().toLocalDateTime(), calendar);
    }

    public OpenState state(Optional<WeeklyHours> hours) {
        if (hours.isEmpty()) {
            return new OpenState(OpenState.Kind.UNKNOWN, Optional.empty());
        }
        var opening = new OpeningHours(hours.get(), calendar);
        Optional<LocalDateTime> closes = opening.closesAfter(now()).map(ZonedDateTime::toLocalDateTime);
        return closes.isPresent() ? new OpenState(OpenState.Kind.OPEN, closes) : closed(opening);
    }

    /** Today and the days after it. */
    public List<OpeningDay> days(WeeklyHours hours) {
        var opening = new OpeningHours(hours, calendar);
        return today().datesUntil(today().plusDays(DAYS))
                .map(day -> new OpeningDay(
                        day,
                        opening.on(day),
                        calendar.nameOf(day).filter(name -> calendar.on(day) == DayKind.HOLIDAY),
                        calendar.on(day) == DayKind.MAKE_UP_WORKDAY,
                        day.equals(today())))
                .toList();
    }

    /** Whether the holidays of all shown days have been announced. */
    public boolean holidaysKnown() {
        return calendar.knows(today().plusDays(DAYS - 1).getYear());
    }

    private OpenState closed(OpeningHours opening) {
        Optional<LocalDateTime> opens = opening.opensNext(now())
                .map(ZonedDateTime::toLocalDateTime)
                .filter(moment -> moment.toLocalDate().isBefore(today().plusDays(DAYS)));
        OpenState.Kind kind = opens.isEmpty()
                ? OpenState.Kind.CLOSED
                : opens.get().toLocalDate().equals(today()) ? OpenState.Kind.LATER_TODAY : OpenState.Kind.LATER;
        return new OpenState(kind, opens);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock).withZoneSameInstant(Event.ZONE);
    }

    private LocalDate today() {
        return now().toLocalDate();
    }
}
