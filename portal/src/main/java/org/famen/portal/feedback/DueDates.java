package org.famen.portal.feedback;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.famen.content.calendar.WorkdayCalendar;

/** By when an answer is promised: the day of receipt does not count (民法典第二百零一条第一款), nor do days off. */
@Singleton
class DueDates {
    private final FeedbackSettings settings;
    private final WorkdayCalendar calendar;

    DueDates(FeedbackSettings settings, WorkdayCalendar calendar) {
        this.settings = settings;
        this.calendar = calendar;
    }

    LocalDate of(Kind kind, LocalDate received) {
        LocalDate day = received;
        for (int left = settings.days(kind); left > 0; left -= calendar.isWorkday(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Days of the promise. */
    int days(Kind kind) {
        return settings.days(kind);
    }
}
