package org.famen.portal.investor.calculator;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The difference in price (投资差额损失) as far as it can be told. Source: articles 27 and 28 of the rules, see
 * {@link Rules}. Money is in yuan.
 *
 * @param shares induced ones that had not been undone when the disclosure came
 * @param undone of these, from the disclosure to the benchmark day
 * @param left of these, at the end of the benchmark day
 * @param average price of {@code shares}, four decimals
 * @param undoneAverage price of {@code undone}, four decimals; empty when there are none
 * @param undoneLoss two decimals, below 0 when there was a gain; empty when it can't be told
 * @param leftLoss likewise
 */
public record Estimate(
        long shares,
        long undone,
        long left,
        BigDecimal average,
        Optional<BigDecimal> undoneAverage,
        Optional<BigDecimal> undoneLoss,
        Optional<BigDecimal> leftLoss) {

    public Estimate {
        requireNonNull(average, "average is null");
        requireNonNull(undoneAverage, "undoneAverage is null");
        requireNonNull(undoneLoss, "undoneLoss is null");
        requireNonNull(leftLoss, "leftLoss is null");
    }

    /** Empty as long as a part of it isn't known. */
    public Optional<BigDecimal> total() {
        return undoneLoss.flatMap(one -> leftLoss.map(one::add));
    }

    public boolean isLoss() {
        return total().filter(sum -> sum.signum() > 0).isPresent();
    }
}
