package org.famen.content.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Workdays and days off, with the holidays that the State Council announces for each year (全国年节及纪念日放假办法). A year
 * that has not been announced has its weekends only; {@link #knows} tells.
 */
public final class WorkdayCalendar {
    private static final String RESOURCE = "workdays.csv";
    private static final String HEADER = "date,kind,name";

    private final Map<LocalDate, SpecialDay> specialDays;
    private final Set<Integer> years;

    private WorkdayCalendar(List<SpecialDay> days) {
        this.specialDays = days.stream().collect(Collectors.toUnmodifiableMap(SpecialDay::date, day -> day));
        this.years = days.stream().map(day -> day.date().getYear()).collect(Collectors.toUnmodifiableSet());
    }

    /** @param worked whether it is a make-up workday; a holiday otherwise */
    record SpecialDay(LocalDate date, boolean worked, String name) {
        static SpecialDay parse(String line) {
            String[] cells = line.split(",");
            return new SpecialDay(LocalDate.parse(cells[0]), cells[1].equals("work"), cells[2]);
        }
    }

    /** The calendar of mainland China, for the years that were announced when this version was made. */
    public static WorkdayCalendar china() {
        try (InputStream bytes = Objects.requireNonNull(
                        WorkdayCalendar.class.getResourceAsStream(RESOURCE), "missing resource");
                var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return new WorkdayCalendar(lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.equals(HEADER))
                    .map(SpecialDay::parse)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public DayKind on(LocalDate day) {
        SpecialDay special = specialDays.get(day);
        if (special != null) {
            return special.worked() ? DayKind.MAKE_UP_WORKDAY : DayKind.HOLIDAY;
        }
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? DayKind.WEEKEND : DayKind.WORKDAY;
    }

    public boolean isWorkday(LocalDate day) {
        return on(day).isWorked();
    }

    /** 国庆节 for a holiday and for the workdays that make up for it; empty for ordinary days. */
    public Optional<String> nameOf(LocalDate day) {
        return Optional.ofNullable(specialDays.get(day)).map(SpecialDay::name);
    }

    /** Whether the holidays of the year have been announced. */
    public boolean knows(int year) {
        return years.contains(year);
    }
}
