package org.famen.content.event;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.frontmatter.WrittenDate;

/**
 * A moment as editors write it: {@code 2026-12-04 14:30}, or {@code +5天 14:30} counted from the day of the load so that
 * a demonstration never grows stale.
 *
 * @param relative whether it was counted from the day of the load
 */
public record EventTime(ZonedDateTime moment, boolean relative) {
    private static final Pattern FORM = Pattern.compile("(?<day>\\S+)\\s+(?<hour>\\d{1,2})[:：](?<minute>\\d{2})");
    private static final Pattern DAYS_FROM_TODAY = Pattern.compile("(?<sign>[+＋-])(?<days>\\d{1,4})天");

    public EventTime {
        requireNonNull(moment, "moment is null");
    }

    /** Empty when it is written otherwise. */
    public static Optional<EventTime> parse(String written, LocalDate today) {
        Matcher form = FORM.matcher(written);
        if (!form.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(form.group("hour"));
        int minute = Integer.parseInt(form.group("minute"));
        if (hour > 23 || minute > 59) {
            return Optional.empty();
        }
        LocalTime time = LocalTime.of(hour, minute);
        Matcher relative = DAYS_FROM_TODAY.matcher(form.group("day"));
        if (relative.matches()) {
            int days = Integer.parseInt(relative.group("days"));
            LocalDate day = today.plusDays(relative.group("sign").equals("-") ? -days : days);
            return Optional.of(new EventTime(day.atTime(time).atZone(Event.ZONE), true));
        }
        return WrittenDate.parse(form.group("day"))
                .map(day -> new EventTime(day.atTime(time).atZone(Event.ZONE), false));
    }
}
