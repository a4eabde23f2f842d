package org.famen.content.organisation;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * When an office is open in an ordinary week, in the city's time; {@code calendar.OpeningHours} applies it to real days.
 *
 * @param written as the editor wrote it, for display
 * @param spans by day, in order and without overlaps; a day that is missing is closed
 * @param holidays on public holidays; written 节假日, and 每天 means them too
 */
public record WeeklyHours(String written, Map<DayOfWeek, List<TimeSpan>> spans, List<TimeSpan> holidays) {

    public WeeklyHours {
        requireNonNull(written, "written is null");
        Map<DayOfWeek, List<TimeSpan>> copy = new EnumMap<>(DayOfWeek.class);
        spans.forEach((day, parts) -> copy.put(day, List.copyOf(parts)));
        spans = Collections.unmodifiableMap(copy);
        holidays = List.copyOf(holidays);
    }

    public List<TimeSpan> on(DayOfWeek day) {
        return spans.getOrDefault(day, List.of());
    }
}
