package org.famen.content.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famen.content.problem.Problems;
import org.famen.content.report.Report;
import org.famen.content.report.ReportingBody;
import org.famen.content.statistic.Statistic;
import org.famen.content.statistic.StatisticValue;
import org.junit.jupiter.api.Test;

/** Holds figures and reports of the made-up city to what they promise: sums are right, gaps are there to be shown. */
class DemonstrationFiguresTest {
    private static final CityContent CONTENT = CityReader.read(
                    Path.of("city"), new Problems(), LocalDate.of(2026, 11, 24))
            .orElseThrow();

    @Test
    void theCitysFigureIsTheSumOfItsCounties() {
        int sums = 0;
        for (Statistic series : CONTENT.statistics()) {
            for (List<StatisticValue> values : byPeriod(series).values()) {
                List<StatisticValue> parts =
                        values.stream().filter(value -> !isCity(value)).toList();
                for (StatisticValue total :
                        values.stream().filter(DemonstrationFiguresTest::isCity).toList()) {
                    assertThat(total.numerator())
                            .isEqualByComparingTo(sum(parts.stream()
                                    .map(StatisticValue::numerator)
                                    .toList()));
                    assertThat(total.denominator().orElse(BigDecimal.ZERO))
                            .isEqualByComparingTo(sum(parts.stream()
                                    .map(part -> part.denominator().orElse(BigDecimal.ZERO))
                                    .toList()));
                    sums++;
                }
            }
        }

        assertThat(sums).isGreaterThan(80);
    }

    @Test
    void fiveYearsOfEverySeriesAreThereButForSomeGaps() {
        List<Integer> yearsOfCity = CONTENT.statistics().stream()
                .map(series -> (int) series.values().stream()
                        .filter(DemonstrationFiguresTest::isCity)
                        .filter(value -> value.period().matches("\\d{4}"))
                        .count())
                .toList();

        assertThat(yearsOfCity).hasSizeGreaterThanOrEqualTo(15).allMatch(years -> years >= 3 && years <= 5);
        assertThat(yearsOfCity).contains(4, 5);
    }

    @Test
    void whatWasSettledIsTheNumeratorOfTheSuccessRate() {
        Map<String, BigDecimal> settled = numerators("mediation-settled");

        assertThat(settled).isNotEmpty().isEqualTo(numerators("mediation-success"));
    }

    @Test
    void reportsOfThreeYearsCoverMostButNotAllThatIsOwed() {
        long owed = CONTENT.reportingBodies().stream()
                .flatMap(body -> body.owes().stream().map(kind -> 2026 - body.since(kind)))
                .mapToLong(Integer::longValue)
                .sum();

        assertThat(CONTENT.reportingBodies())
                .hasSizeGreaterThanOrEqualTo(20)
                .extracting(ReportingBody::district)
                .contains(CONTENT.city().area().districts().stream()
                        .map(Optional::of)
                        .toArray(Optional[]::new));
        assertThat(CONTENT.reports().stream().map(Report::year).distinct()).containsExactlyInAnyOrder(2023, 2024, 2025);
        assertThat((long) CONTENT.reports().size()).isBetween(owed * 7 / 10, owed - 5);
    }

    private static Map<String, List<StatisticValue>> byPeriod(Statistic series) {
        return series.values().stream().collect(Collectors.groupingBy(StatisticValue::period));
    }

    private static Map<String, BigDecimal> numerators(String id) {
        return CONTENT.statistics().stream()
                .filter(series -> series.id().equals(id))
                .flatMap(series -> series.values().stream())
                .collect(Collectors.toMap(value -> value.period() + value.area(), StatisticValue::numerator));
    }

    private static boolean isCity(StatisticValue value) {
        return value.area().equals(CONTENT.city().name());
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
