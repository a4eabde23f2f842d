package org.famen.indexer.city;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments as pages say them: 2026年12月4日, 2026年12月4日（周五）09:00. */
final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy年M月d日（E）HH:mm", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Days() {}

    static String say(LocalDate day) {
        return DAY.format(day);
    }

    static String say(ZonedDateTime moment) {
        return MOMENT.format(moment);
    }

    /** The day is said once when both are on the same. */
    static String say(ZonedDateTime start, ZonedDateTime end) {
        boolean sameDay = start.toLocalDate().equals(end.toLocalDate());
        return say(start) + " 至 " + (sameDay ? TIME.format(end) : say(end));
    }
}
