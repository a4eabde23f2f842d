package org.famen.content.calendar;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.famen.content.organisation.TimeSpan;
import org.famen.content.organisation.WeeklyHours;

/**
 * A week with every kind of day as minutes, so that an index can be asked who is open: spans are ranges of integers, and a
 * moment is one integer. Monday to Sunday come first, then a holiday, a make-up Saturday and a make-up Sunday.
 */
public final class OpeningWeek {
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final int HOLIDAY = 7;
    private static final int MAKE_UP = 8;

    private OpeningWeek() {}

    /** @param gte first minute; {@code lt} is the first minute after it. Named as Elasticsearch names the ends of a range. */
    public record Range(int gte, int lt) {}

    public static List<Range> of(WeeklyHours hours) {
        List<Range> ranges = new ArrayList<>();
        Arrays.stream(DayOfWeek.values()).forEach(day -> add(ranges, hours, DayKind.WORKDAY, day));
        add(ranges, hours, DayKind.HOLIDAY, DayOfWeek.MONDAY);
        add(ranges, hours, DayKind.MAKE_UP_WORKDAY, DayOfWeek.SATURDAY);
        add(ranges, hours, DayKind.MAKE_UP_WORKDAY, DayOfWeek.SUNDAY);
        return List.copyOf(ranges);
    }

    /** @param moment in the city's time */
    public static int minute(LocalDateTime moment, WorkdayCalendar calendar) {
        int slot = slot(calendar.on(moment.toLocalDate()), moment.getDayOfWeek());
        return minute(slot, moment.toLocalTime());
    }

    private static void add(List<Range> ranges, WeeklyHours hours, DayKind kind, DayOfWeek day) {
        int slot = slot(kind, day);
        for (TimeSpan span : OpeningHours.on(hours, kind, day)) {
            int until = span.until().equals(LocalTime.MIDNIGHT)
                    ? minute(slot + 1, LocalTime.MIDNIGHT)
                    : minute(slot, span.until());
            ranges.add(new Range(minute(slot, span.from()), until));
        }
    }

    private static int slot(DayKind kind, DayOfWeek day) {
        return switch (kind) {
            case HOLIDAY -> HOLIDAY;
            case MAKE_UP_WORKDAY -> day == DayOfWeek.SUNDAY ? MAKE_UP + 1 : MAKE_UP;
            case WORKDAY, WEEKEND -> day.getValue() - 1;
        };
    }

    private static int minute(int slot, LocalTime time) {
        return slot * MINUTES_A_DAY + time.getHour() * 60 + time.getMinute();
    }
}
