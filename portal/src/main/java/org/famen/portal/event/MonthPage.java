package org.famen.portal.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.famen.content.index.PageDocument;

/**
 * A month of events as people hang it on the wall, weeks from Monday.
 *
 * @param lasting exhibitions and the like, which would fill every day
 * @param weeks of seven days each, with the last days of the month before and the first of the one after
 */
public record MonthPage(YearMonth month, List<PageDocument> lasting, List<List<Day>> weeks) {
    private static final int LASTING_DAYS = 7;

    /** @param inMonth whether it belongs to the month that is shown */
    public record Day(LocalDate date, boolean inMonth, boolean today, List<PageDocument> events) {
        public String style() {
            if (!inMonth) {
                return "month__other";
            }
            return events.isEmpty() ? "month__empty" : "month__day";
        }
    }

    static MonthPage of(YearMonth month, LocalDate today, List<PageDocument> events) {
        List<PageDocument> lasting = events.stream().filter(MonthPage::lasts).toList();
        List<PageDocument> ofDays =
                events.stream().filter(event -> !lasts(event)).toList();
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<List<Day>> weeks = Stream.iterate(
                        first, week -> !week.isAfter(month.atEndOfMonth()), week -> week.plusWeeks(1))
                .map(week -> week.datesUntil(week.plusWeeks(1))
                        .map(date -> day(date, month, today, ofDays))
                        .toList())
                .toList();
        return new MonthPage(month, lasting, weeks);
    }

    private static boolean lasts(PageDocument event) {
        return event.startsOn() != null
                && event.endsOn() != null
                && ChronoUnit.DAYS.between(event.startsOn(), event.endsOn()) >= LASTING_DAYS;
    }

    private static Day day(LocalDate date, YearMonth month, LocalDate today, List<PageDocument> events) {
        return new Day(
                date,
                YearMonth.from(date).equals(month),
                date.equals(today),
                events.stream().filter(event -> covers(event, date)).toList());
    }

    private static boolean covers(PageDocument event, LocalDate date) {
        return event.startsOn() != null
                && event.endsOn() != null
                && !date.isBefore(event.startsOn())
                && !date.isAfter(event.endsOn());
    }

    public String previous() {
        return "/events/" + month.minusMonths(1);
    }

    public String next() {
        return "/events/" + month.plusMonths(1);
    }
}
