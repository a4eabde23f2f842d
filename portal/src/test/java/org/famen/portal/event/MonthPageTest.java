package org.famen.portal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthPageTest {
    @Test
    void hasWholeWeeksFromMonday() {
        MonthPage page = MonthPage.of(YearMonth.of(2026, 11), LocalDate.of(2026, 11, 24), List.of());

        assertThat(page.weeks()).hasSize(6).allMatch(week -> week.size() == 7);
        assertThat(page.weeks().getFirst().getFirst().date()).isEqualTo("2026-10-26");
        assertThat(page.weeks()).allMatch(week -> week.getFirst().date().getDayOfWeek() == DayOfWeek.MONDAY);
        assertThat(page.weeks().stream().flatMap(List::stream).filter(MonthPage.Day::today))
                .hasSize(1);
    }

    @Test
    void hasNoWeekTooMany() {
        assertThat(MonthPage.of(YearMonth.of(2027, 2), LocalDate.of(2026, 11, 24), List.of())
                        .weeks())
                .hasSize(4);
    }

    @Test
    void leadsToTheMonthsBesideIt() {
        MonthPage page = MonthPage.of(YearMonth.of(2026, 12), LocalDate.of(2026, 11, 24), List.of());

        assertThat(page.previous()).isEqualTo("/events/2026-11");
        assertThat(page.next()).isEqualTo("/events/2027-01");
    }
}
