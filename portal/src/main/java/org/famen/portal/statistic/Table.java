package org.famen.portal.statistic;

import java.util.List;
import java.util.Optional;
import org.famen.content.statistic.Statistic;
import org.famen.content.statistic.StatisticValue;

/** Figures in words, one row a period or an area. */
public record Table(List<Row> rows) {

    /**
     * @param name of the period or area
     * @param value empty when there is no figure
     * @param denominator empty when the statistic is no rate
     */
    public record Row(String name, String value, String numerator, String denominator) {
        static Row of(Statistic statistic, String name, Optional<StatisticValue> value) {
            return new Row(
                    name,
                    value.map(it -> Figure.withUnit(statistic, it)).orElse(""),
                    value.map(it -> Figure.plain(it.numerator())).orElse(""),
                    value.flatMap(StatisticValue::denominator)
                            .map(Figure::plain)
                            .orElse(""));
        }
    }

    static Table of(Series series) {
        return new Table(series.points().stream()
                .map(point -> Row.of(series.statistic(), point.period(), point.value()))
                .toList());
    }

    static Table of(Statistic statistic, String period, List<String> areas) {
        return new Table(areas.stream()
                .map(area -> Row.of(
                        statistic,
                        area,
                        statistic.values().stream()
                                .filter(value -> value.period().equals(period)
                                        && value.area().equals(area))
                                .findFirst()))
                .toList());
    }
}
