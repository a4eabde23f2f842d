package org.famen.portal.application;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.famen.content.calendar.WorkdayCalendar;

/**
 * Days in which something must be done. 法律援助法第四十三条 and 第四十九条 count 日, not 工作日: calendar days, of which the first
 * does not count (民法典第二百零一条第一款). What the desk owes is not put off by a day off, for nothing says so; what people owe
 * is, to the next workday (民法典第二百零三条第一款). Which days are worked is the State Council's notice of the year; before it is
 * there, weekends and the holidays of a fixed date count (全国年节及纪念日放假办法第二条).
 */
@Singleton
public class Deadlines {
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 2),
            MonthDay.of(10, 1),
            MonthDay.of(10, 2),
            MonthDay.of(10, 3));

    private final WorkdayCalendar calendar;
    private final ApplicationSettings settings;

    Deadlines(WorkdayCalendar calendar, ApplicationSettings settings) {
        this.calendar = calendar;
        this.settings = settings;
    }

    /** Of the desk. */
    public Deadline of(LocalDate day, LocalDate today) {
        LocalDate workday = day;
        while (!isWorked(workday)) {
            workday = workday.minusDays(1);
        }
        return new Deadline(day, workday, ChronoUnit.DAYS.between(today, day));
    }

    /** Last day on which missing papers are in time, when they are asked for today. */
    public LocalDate papers(LocalDate today) {
        LocalDate day = today.plusDays(settings.papersDays());
        while (!isWorked(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean isWorked(LocalDate day) {
        boolean holiday = !calendar.knows(day.getYear()) && FIXED.contains(MonthDay.from(day));
        return !holiday && calendar.isWorkday(day);
    }
}
