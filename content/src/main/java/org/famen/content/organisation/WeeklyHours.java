package org.famen.content.organisation;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * When an office is open in an ordinary week, in the city's time. Public holidays and make-up workdays are not in it.
 *
 * @param written as the editor wrote it, for display
 * @param spans by day, in order and without overlaps; a day that is missing is closed
 */
public record WeeklyHours(String written, Map<DayOfWeek, List<TimeSpan>> spans) {

    public WeeklyHours {
        requireNonNull(written, "written is null");
        Map<DayOfWeek, List<TimeSpan>> copy = new EnumMap<>(DayOfWeek.class);
        spans.forEach((day, parts) -> copy.put(day, List.copyOf(parts)));
        spans = Collections.unmodifiableMap(copy);
    }

    public List<TimeSpan> on(DayOfWeek day) {
        return spans.getOrDefault(day, List.of());
    }

    public boolean isOpenAt(LocalDateTime moment) {
        return on(moment.getDayOfWeek()).stream().anyMatch(span -> span.contains(moment.toLocalTime()));
    }
}
