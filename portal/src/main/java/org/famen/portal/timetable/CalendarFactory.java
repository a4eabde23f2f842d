package org.famen.portal.timetable;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.famen.content.calendar.WorkdayCalendar;

/** The calendar that desks keep. */
@Factory
final class CalendarFactory {

    @Singleton
    WorkdayCalendar calendar() {
        return WorkdayCalendar.china();
    }
}
