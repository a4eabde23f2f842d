package org.famen.portal.organisation.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.organisation.TimeSpan;

/**
 * One day of an office's calendar.
 *
 * @param spans when it is open; none on a day that it is closed
 * @param holiday name of the public holiday
 * @param makesUp whether the day is worked for a holiday
 */
public record OpeningDay(
        LocalDate date, List<TimeSpan> spans, Optional<String> holiday, boolean makesUp, boolean today) {
    public OpeningDay {
        spans = List.copyOf(spans);
    }
}
