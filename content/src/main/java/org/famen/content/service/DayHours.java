package org.famen.content.service;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.frontmatter.WrittenDate;
import org.famen.content.organisation.TimeSpan;
import org.famen.content.organisation.WeeklyHoursParser;

/**
 * Days whose hours differ from the week's.
 *
 * @param last day, included
 * @param spans in order; empty when the desk is closed
 */
public record DayHours(LocalDate first, LocalDate last, List<TimeSpan> spans) {
    private static final Pattern FORM =
            Pattern.compile("(?<first>[\\d-]+)(?:\\s*至\\s*(?<last>[\\d-]+))?\\s+(?<hours>.+)");
    private static final String CLOSED = "休息";

    public DayHours {
        requireNonNull(first, "first is null");
        requireNonNull(last, "last is null");
        spans = List.copyOf(spans);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Reads {@code 2026-12-24 休息}, {@code 2026-12-24至2026-12-28 休息} or {@code 2026-12-26 09:00-12:00 14:00-16:00}. */
    static Optional<DayHours> parse(String written) {
        Matcher form = FORM.matcher(written.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> first = WrittenDate.parse(form.group("first"));
        Optional<LocalDate> last = form.group("last") == null ? first : WrittenDate.parse(form.group("last"));
        Optional<List<TimeSpan>> spans = spans(form.group("hours"));
        if (first.isEmpty() || last.isEmpty() || spans.isEmpty() || last.get().isBefore(first.get())) {
            return Optional.empty();
        }
        return Optional.of(new DayHours(first.get(), last.get(), spans.get()));
    }

    private static Optional<List<TimeSpan>> spans(String hours) {
        if (hours.equals(CLOSED)) {
            return Optional.of(List.of());
        }
        List<TimeSpan> spans = new ArrayList<>();
        LocalTime end = LocalTime.MIN;
        for (String part : hours.split("\\s+")) {
            Optional<TimeSpan> span = WeeklyHoursParser.span(part);
            if (span.isEmpty() || span.get().from().isBefore(end)) {
                return Optional.empty();
            }
            spans.add(span.get());
            end = span.get().until();
        }
        return Optional.of(spans);
    }
}
