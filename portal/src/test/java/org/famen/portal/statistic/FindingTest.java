package org.famen.portal.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famen.content.statistic.Statistic;
import org.famen.content.statistic.StatisticValue;
import org.famen.portal.web.format.Csv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {
    @ParameterizedTest
    @CsvSource({
        "98.1 97.2 97.9, ABOVE, 97%, 三年",
        "98.0 97.0 97.9, ABOVE, 96%, 三年",
        "60.0 61.0 62.0 63.0, RISING, '', 三年",
        "63.0 62.0 61.0 60.0, FALLING, '', 三年",
        "50.0 60.0 62.5, MORE, 2.5 个百分点, ''",
        "50.0 60.0 57.5, LESS, 2.5 个百分点, ''",
        "50.0 60.0 60.0, SAME, 0 个百分点, ''",
        "97.5, ONCE, '', ''",
        "97.5 - 98.5, ONCE, '', ''",
        "97.5 97.6 -, MORE, 0.1 个百分点, ''"
    })
    void aRateSaysTheOneThing(String percents, Finding.Kind kind, String other, String times) {
        Finding finding = Finding.of(series(rate(), percents));

        assertThat(finding.kind()).isEqualTo(kind);
        assertThat(finding.other()).isEqualTo(other);
        assertThat(finding.times()).isEqualTo(times);
    }

    @Test
    void aCountSaysByHowMuchItChanged() {
        assertThat(Finding.of(series(count(), "2000 2166")))
                .isEqualTo(new Finding(Finding.Kind.MORE, "2022 年", "2,166 件", "8.3%", ""));
        assertThat(Finding.of(series(count(), "0 12")).other()).isEqualTo("12 件");
    }

    @Test
    void anAreaWithoutFiguresSaysSo() {
        assertThat(Finding.of(Series.of(count().withValues(List.of(count("2024", 1))), "乙县"))
                        .kind())
                .isEqualTo(Finding.Kind.NONE);
    }

    @Test
    void aGapIsAPointWithoutAValueAndBreaksTheLine() {
        LineChart chart = LineChart.of(series(count(), "10 20 - 30 40"));

        assertThat(chart.lines()).hasSize(2);
        assertThat(chart.dots()).extracting(LineChart.Dot::label).containsExactly("10", "20", "30", "40");
        assertThat(chart.ticks()).extracting(LineChart.Tick::missing).containsExactly(false, false, true, false, false);
    }

    @Test
    void aHighRateIsDrawnFromARoundNumberAndACountFromZero() {
        assertThat(LineChart.of(series(rate(), "97.1 98.2")).from()).isEqualTo("90%");
        assertThat(LineChart.of(series(count(), "971 982")).from()).isEmpty();
    }

    @Test
    void barsBeginAtZeroAndAreasWithoutAFigureComeLast() {
        Statistic statistic = count().withValues(List.of(
                new StatisticValue("2025", "甲区", BigDecimal.valueOf(50), Optional.empty()),
                new StatisticValue("2025", "乙县", BigDecimal.valueOf(100), Optional.empty())));

        BarChart chart = BarChart.of(statistic, "2025", List.of("丙县", "甲区", "乙县"));

        assertThat(chart.bars()).extracting(BarChart.Bar::area).containsExactly("乙县", "甲区", "丙县");
        assertThat(chart.bars()).extracting(BarChart.Bar::width).containsExactly("100.0", "50.0", "0.0");
        assertThat(chart.bars().getLast().label()).isEmpty();
    }

    @Test
    void periodsOfEveryPaceFollowEachOther() {
        assertThat(Pace.of("2025").all("2023", "2025")).containsExactly("2023", "2024", "2025");
        assertThat(Pace.of("2025-Q1").all("2024-Q3", "2025-Q2"))
                .containsExactly("2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2");
        assertThat(Pace.of("2025-01").all("2024-11", "2025-01")).containsExactly("2024-11", "2024-12", "2025-01");
        assertThat(Pace.QUARTER.say("2025-Q3")).isEqualTo("2025 年第 3 季度");
    }

    @ParameterizedTest
    @CsvSource({"=1+1, '''=1+1'", "+1, '''+1'", "-1, '''-1'", "@a, '''@a'", "甲区, 甲区", "'', ''"})
    void aSpreadsheetRunsNothing(String text, String safe) {
        assertThat(Csv.safe(text)).isEqualTo(safe);
    }

    /** @param numbers from 2021 on; a dash for a year without a figure */
    private static Series series(Statistic statistic, String numbers) {
        List<StatisticValue> values = new ArrayList<>();
        int year = 2021;
        for (String number : numbers.split(" ")) {
            if (!number.equals("-")) {
                BigDecimal value = new BigDecimal(number);
                values.add(
                        statistic.isRate()
                                ? new StatisticValue(
                                        String.valueOf(year),
                                        "甲区",
                                        value.multiply(BigDecimal.TEN),
                                        Optional.of(BigDecimal.valueOf(1000)))
                                : new StatisticValue(String.valueOf(year), "甲区", value, Optional.empty()));
            }
            year++;
        }
        // Another area has a figure of the last year, so that a gap at the end is one.
        values.add(
                statistic.isRate()
                        ? new StatisticValue(
                                String.valueOf(year - 1), "乙县", BigDecimal.ONE, Optional.of(BigDecimal.TEN))
                        : count(String.valueOf(year - 1), 1));
        return Series.of(statistic.withValues(values.stream().sorted().toList()), "甲区");
    }

    private static StatisticValue count(String period, int number) {
        return new StatisticValue(period, "丁县", BigDecimal.valueOf(number), Optional.empty());
    }

    private static Statistic count() {
        return new Statistic("cases", "案件", "案件", Optional.empty(), "件", "定义", "来源", List.of(), List.of(), true);
    }

    private static Statistic rate() {
        return new Statistic("success", "成功率", "成功", Optional.of("全部"), "%", "定义", "来源", List.of(), List.of(), true);
    }
}
