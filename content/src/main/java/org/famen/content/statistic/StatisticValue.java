package org.famen.content.statistic;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;

/**
 * One figure.
 *
 * @param period 2025, 2025-Q3 or 2025-07
 * @param area one of the city's districts or counties, or the whole city by its name
 * @param numerator the count
 * @param denominator out of how many, never zero; empty for a plain count
 */
public record StatisticValue(String period, String area, BigDecimal numerator, Optional<BigDecimal> denominator)
        implements Comparable<StatisticValue> {
    private static final Comparator<StatisticValue> ORDER =
            Comparator.comparing(StatisticValue::period).thenComparing(StatisticValue::area);
    private static final int DIGITS = 6;

    public StatisticValue {
        requireNonNull(period, "period is null");
        requireNonNull(area, "area is null");
        requireNonNull(numerator, "numerator is null");
        requireNonNull(denominator, "denominator is null");
    }

    /** The count, or for a rate numerator by denominator, 0.974 for 97.4 %. */
    public BigDecimal value() {
        return denominator
                .map(whole -> numerator.divide(whole, DIGITS, RoundingMode.HALF_UP))
                .orElse(numerator);
    }

    @Override
    public int compareTo(StatisticValue other) {
        return ORDER.compare(this, other);
    }
}
