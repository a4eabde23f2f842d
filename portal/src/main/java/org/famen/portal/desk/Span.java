package org.famen.portal.desk;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.famen.portal.web.format.Days;

/** Days from the first to the last, both included. */
public record Span(LocalDate first, LocalDate last) {
    private static final int MAX_YEARS = 1;
    private static final int USUAL_DAYS = 30;

    public Span {
        requireNonNull(first, "first is null");
        requireNonNull(last, "last is null");
    }

    /** Empty when a day can't be read, they are the wrong way round, or it is more than a year. */
    public static Optional<Span> parse(Optional<String> from, Optional<String> until) {
        return Days.parse(from)
                .flatMap(first -> Days.parse(until).map(last -> new Span(first, last)))
                .filter(span -> !span.last.isBefore(span.first) && span.last.isBefore(span.first.plusYears(MAX_YEARS)));
    }

    /** The thirty days up to that one. */
    public static Span upTo(LocalDate last) {
        return new Span(last.minusDays(USUAL_DAYS - 1), last);
    }

    public LocalDate end() {
        return last.plusDays(1);
    }
}
