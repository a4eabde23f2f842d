package org.famen.portal.library;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * What a page says about the day that it shows, and how another one is chosen.
 *
 * @param day whose law is shown
 * @param other whether it is not today
 * @param rejected what was written for a day and is none; otherwise empty
 * @param today address of the same page for today
 */
public record DayNote(LocalDate day, boolean other, String rejected, String today) {

    /** A field of the address that a choice of another day must not lose. */
    public record Field(String name, String value) {}

    public static DayNote of(ReadingDay reading, LocalDate today, String addressOfToday) {
        LocalDate day = reading.or(today);
        return new DayNote(day, !day.equals(today), reading.rejected(), addressOfToday);
    }

    public boolean isRejected() {
        return !rejected.isEmpty();
    }

    public String path() {
        return today.split("\\?", 2)[0];
    }

    public List<Field> fields() {
        String[] parts = today.split("\\?", 2);
        return parts.length < 2 || parts[1].isEmpty()
                ? List.of()
                : Arrays.stream(parts[1].split("&")).map(DayNote::field).toList();
    }

    private static Field field(String pair) {
        String[] parts = pair.split("=", 2);
        return new Field(decode(parts[0]), parts.length < 2 ? "" : decode(parts[1]));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
