package org.famen.portal.desk.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.famen.content.event.Event;
import org.famen.portal.web.format.Days;

/** The two tables of the calendar: a week has its days side by side, a day has its hours one below the other. */
final class GridLayout {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日（E）", Locale.SIMPLIFIED_CHINESE);
    private static final int FIRST_HOUR = 9;
    private static final int LAST_HOUR = 17;

    private GridLayout() {}

    static Grid week(CalendarQuery query, List<Occupied.Resource> resources, List<Occupied> taken) {
        List<LocalDate> days = query.first().datesUntil(query.end()).toList();
        return new Grid(
                days.stream().map(DAY::format).toList(),
                resources.stream()
                        .map(resource -> new Grid.Row(
                                resource.name(),
                                days.stream()
                                        .map(day -> taken.stream()
                                                .filter(one -> one.takes(resource) && one.isOn(day))
                                                .map(Occupied::entry)
                                                .toList())
                                        .toList()))
                        .toList());
    }

    static Grid day(CalendarQuery query, List<Occupied.Resource> resources, List<Occupied> taken) {
        List<Occupied> today =
                taken.stream().filter(one -> one.isOn(query.day())).toList();
        int first = today.stream().mapToInt(one -> hour(one, query.day())).min().orElse(FIRST_HOUR);
        int last = today.stream().mapToInt(one -> hour(one, query.day())).max().orElse(LAST_HOUR);
        List<Grid.Row> rows = IntStream.rangeClosed(Math.min(first, FIRST_HOUR), Math.max(last, LAST_HOUR))
                .mapToObj(hour -> new Grid.Row(
                        "%02d:00".formatted(hour),
                        resources.stream()
                                .map(resource -> today.stream()
                                        .filter(one -> one.takes(resource) && hour(one, query.day()) == hour)
                                        .map(Occupied::entry)
                                        .toList())
                                .toList()))
                .toList();
        return new Grid(resources.stream().map(Occupied.Resource::name).toList(), rows);
    }

    /** In which it begins; what has begun the day before stands where the day does. */
    private static int hour(Occupied one, LocalDate day) {
        return one.from().isBefore(Days.start(day))
                ? FIRST_HOUR
                : one.from().atZone(Event.ZONE).getHour();
    }
}
