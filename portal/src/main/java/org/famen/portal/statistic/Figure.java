package org.famen.portal.statistic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.famen.content.statistic.Statistic;
import org.famen.content.statistic.StatisticValue;

/** How figures are written: 1,948 件, 97.4%. A rate always has its numerator and denominator beside it. */
final class Figure {
    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figure() {}

    /** The value in the unit of the statistic, as a number: 97.4 for a rate of 0.974 in per cent. */
    static BigDecimal number(Statistic statistic, StatisticValue value) {
        boolean percent = statistic.isRate() && statistic.unit().equals("%");
        return percent
                ? value.value().multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP)
                : value.value()
                        .setScale(statistic.isRate() ? 2 : value.numerator().scale(), RoundingMode.HALF_UP);
    }

    /** 97.4% or 1,948: short, for a chart. */
    static String brief(Statistic statistic, StatisticValue value) {
        BigDecimal number = number(statistic, value);
        return statistic.unit().equals("%")
                ? new DecimalFormat(statistic.isRate() ? "#,##0.0" : "#,##0.##", SYMBOLS).format(number) + "%"
                : plain(number);
    }

    /** 97.4% or 1,948 件. */
    static String withUnit(Statistic statistic, StatisticValue value) {
        String brief = brief(statistic, value);
        return statistic.unit().equals("%") ? brief : brief + " " + statistic.unit();
    }

    static String plain(BigDecimal number) {
        return new DecimalFormat("#,##0.##", SYMBOLS).format(number);
    }
}
