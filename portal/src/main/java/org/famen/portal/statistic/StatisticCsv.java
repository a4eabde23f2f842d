package org.famen.portal.statistic;

import java.math.BigDecimal;
import org.famen.content.statistic.Statistic;
import org.famen.content.statistic.StatisticValue;
import org.famen.portal.web.format.Csv;

/** A statistic as comma-separated values, all periods and areas. */
final class StatisticCsv {
    private StatisticCsv() {}

    static String of(Statistic statistic) {
        var csv = new Csv(
                "时期",
                "地区",
                statistic.title() + "（" + statistic.unit() + "）",
                statistic.numerator(),
                statistic.denominator().orElse(""),
                "来源");
        for (StatisticValue value : statistic.values()) {
            csv.row(
                    value.period(),
                    value.area(),
                    Figure.number(statistic, value).toPlainString(),
                    value.numerator().toPlainString(),
                    value.denominator().map(BigDecimal::toPlainString).orElse(""),
                    statistic.source());
        }
        return csv.toString();
    }
}
