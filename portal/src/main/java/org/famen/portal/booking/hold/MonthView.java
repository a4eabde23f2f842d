package org.famen.portal.booking.hold;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A month of free times, weeks from Monday.
 *
 * @param previous the month before, unless it is over
 * @param next the month after, unless nothing of it can be booked yet
 */
public record MonthView(
        YearMonth month, List<List<DayTile>> weeks, Optional<YearMonth> previous, Optional<YearMonth> next) {

    /** @param times free times by day */
    static MonthView of(YearMonth month, LocalDate today, LocalDate last, Map<LocalDate, Integer> times) {
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<List<DayTile>> weeks = Stream.iterate(
                        first, week -> !week.isAfter(month.atEndOfMonth()), week -> week.plusWeeks(1))
                .map(week -> week.datesUntil(week.plusWeeks(1))
                        .map(day -> tile(day, month, today, times))
                        .toList())
                .toList();
        return new MonthView(
                month,
                weeks,
                Optional.of(month.minusMonths(1)).filter(before -> !before.isBefore(YearMonth.from(today))),
                Optional.of(month.plusMonths(1)).filter(after -> !after.isAfter(YearMonth.from(last))));
    }

    private static DayTile tile(LocalDate day, YearMonth month, LocalDate today, Map<LocalDate, Integer> times) {
        return new DayTile(
                day,
                times.getOrDefault(day, 0),
                false,
                day.equals(today),
                YearMonth.from(day).equals(month));
    }
}
