package org.famen.content.organisation;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads opening hours as people write them on a door: {@code 周一至周五 09:00-12:00 13:30-17:30; 周六 09:00-12:00}. Groups
 * are separated by semicolons, days are 周一, 周一至周五, 周一、周三, 工作日, 每天 or 节假日, times are on the 24-hour clock to 24:00.
 */
public final class WeeklyHoursParser {
    private static final Pattern GROUP =
            Pattern.compile("(?<days>[^\\d\\s]+(?:\\s*[、，,]\\s*[^\\d\\s]+)*)\\s*(?<spans>\\d.*)");
    private static final Pattern DAYS =
            Pattern.compile("(?:周|星期)(?<first>[一二三四五六日天])(?:[至到~-](?:周|星期)?(?<last>[一二三四五六日天]))?");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,2})[:：](\\d{2})[-–—~至到](\\d{1,2})[:：](\\d{2})");
    private static final Pattern BLANKS_ROUND_DASH = Pattern.compile("\\s*([-–—~至到])\\s*");

    /** 天 shares its place with 日. */
    private static final String DAY_NAMES = "一二三四五六日";

    private final Consumer<String> misunderstood;
    private final Map<DayOfWeek, List<TimeSpan>> spans = new EnumMap<>(DayOfWeek.class);
    private final List<TimeSpan> holidays = new ArrayList<>();

    private WeeklyHoursParser(Consumer<String> misunderstood) {
        this.misunderstood = requireNonNull(misunderstood, "misunderstood is null");
    }

    /** Empty when a part makes no sense; the first such part is handed to {@code misunderstood}. */
    public static Optional<WeeklyHours> parse(String written, Consumer<String> misunderstood) {
        WeeklyHoursParser parser = new WeeklyHoursParser(misunderstood);
        String tidy = BLANKS_ROUND_DASH.matcher(written.strip()).replaceAll("$1");
        for (String group : tidy.split("[;；]")) {
            if (!parser.addGroup(group.strip())) {
                return Optional.empty();
            }
        }
        if (parser.spans.isEmpty() && parser.holidays.isEmpty()) {
            misunderstood.accept(written);
            return Optional.empty();
        }
        return Optional.of(new WeeklyHours(written, parser.spans, parser.holidays));
    }

    private boolean addGroup(String group) {
        Matcher matcher = GROUP.matcher(group);
        if (!matcher.matches()) {
            return reject(group);
        }
        List<List<TimeSpan>> days = new ArrayList<>();
        for (String part : matcher.group("days").split("[、，,]")) {
            if (!addDays(part.strip(), days)) {
                return reject(part);
            }
        }
        for (String part : matcher.group("spans").split("[\\s、，,]+")) {
            Optional<TimeSpan> span = span(part);
            if (span.isEmpty() || !days.stream().allMatch(day -> addSpan(day, span.get()))) {
                return reject(part);
            }
        }
        return true;
    }

    private boolean reject(String part) {
        misunderstood.accept(part);
        return false;
    }

    /** @param days where the opening times of each day are gathered */
    private boolean addDays(String part, List<List<TimeSpan>> days) {
        if (part.equals("每天")) {
            days.add(holidays);
            return addDays(1, 7, days);
        }
        if (part.equals("工作日")) {
            return addDays(1, 5, days);
        }
        if (part.equals("节假日")) {
            return days.add(holidays);
        }
        Matcher matcher = DAYS.matcher(part);
        if (!matcher.matches()) {
            return false;
        }
        int first = dayNumber(matcher.group("first"));
        int last = matcher.group("last") == null ? first : dayNumber(matcher.group("last"));
        return first <= last && addDays(first, last, days);
    }

    private boolean addDays(int first, int last, List<List<TimeSpan>> days) {
        for (int day = first; day <= last; day++) {
            days.add(spans.computeIfAbsent(DayOfWeek.of(day), unused -> new ArrayList<>()));
        }
        return true;
    }

    private static int dayNumber(String name) {
        return DAY_NAMES.indexOf(name.equals("天") ? "日" : name) + 1;
    }

    /** Reads one span such as {@code 09:00-12:00}. */
    public static Optional<TimeSpan> span(String part) {
        Matcher matcher = SPAN.matcher(part);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean untilMidnight =
                matcher.group(3).equals("24") && matcher.group(4).equals("00");
        try {
            LocalTime from = time(matcher.group(1), matcher.group(2));
            LocalTime until = untilMidnight ? LocalTime.MIDNIGHT : time(matcher.group(3), matcher.group(4));
            boolean ordered = untilMidnight || from.isBefore(until);
            return ordered ? Optional.of(new TimeSpan(from, until)) : Optional.empty();
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static LocalTime time(String hour, String minute) {
        return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
    }

    private static boolean addSpan(List<TimeSpan> parts, TimeSpan span) {
        if (parts.stream().anyMatch(span::overlaps)) {
            return false;
        }
        parts.add(span);
        parts.sort(Comparator.comparing(TimeSpan::from));
        return true;
    }
}
