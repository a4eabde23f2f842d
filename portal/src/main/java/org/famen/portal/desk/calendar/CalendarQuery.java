package org.famen.portal.desk.calendar;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * What of the calendar is looked at.
 *
 * @param day the day, or one of the week
 * @param week whether the whole week
 * @param lawyers whether by lawyer, otherwise by desk
 * @param place id of one organisation alone
 */
public record CalendarQuery(LocalDate day, boolean week, boolean lawyers, Optional<String> place) {
    private static final int WEEK_DAYS = 7;

    public CalendarQuery {
        requireNonNull(day, "day is null");
        requireNonNull(place, "place is null");
    }

    public LocalDate first() {
        return week ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day;
    }

    /** The first day after. */
    public LocalDate end() {
        return first().plusDays(week ? WEEK_DAYS : 1);
    }

    public String before() {
        return address(day.minusDays(week ? WEEK_DAYS : 1), week, lawyers);
    }

    public String after() {
        return address(day.plusDays(week ? WEEK_DAYS : 1), week, lawyers);
    }

    public String inWeek(boolean other) {
        return address(day, other, lawyers);
    }

    public String byLawyer(boolean other) {
        return address(day, week, other);
    }

    private String address(LocalDate on, boolean inWeek, boolean byLawyer) {
        return "/desk/calendar?date=" + on + (inWeek ? "&view=week" : "&view=day") + (byLawyer ? "&by=lawyer" : "")
                + place.map(id -> "&organisation=" + id).orElse("");
    }
}
