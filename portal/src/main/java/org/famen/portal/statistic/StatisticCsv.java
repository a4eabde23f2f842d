package org.famen.portal.statistic;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.famen.content.statistic.Statistic;
import org.famen.content.statistic.StatisticValue;
import org.famen.portal.web.format.Csv;

/** A statistic as comma-separated values, all periods and areas; only a rate has a column for what it is out of. */
final class StatisticCsv {
    private StatisticCsv() {}

    static String of(Statistic statistic) {
        var csv = new Csv(Stream.of(
                        Stream.of("时期", "地区", statistic.title() + "（" + statistic.unit() + "）", statistic.numerator()),
                        statistic.denominator().stream(),
                        Stream.of("来源"))
                .flatMap(heads -> heads)
                .toArray(String[]::new));
        statistic.values().forEach(value -> csv.row(cells(statistic, value).toArray()));
        return csv.toString();
    }

    private static Stream<String> cells(Statistic statistic, StatisticValue value) {
        Stream<String> figures = Stream.of(
                value.period(),
                value.area(),
                Figure.number(statistic, value).toPlainString(),
                value.numerator().toPlainString());
        Stream<String> whole = statistic.isRate()
                ? Stream.of(value.denominator().map(BigDecimal::toPlainString).orElse(""))
                : Stream.empty();
        return Stream.of(figures, whole, Stream.of(statistic.source())).flatMap(cells -> cells);
    }
}
