package org.famen.portal.investor.calculator;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is to be judged.
 *
 * @param benchmarkPrice 基准价格 in yuan; empty while nobody knows it
 * @param trades in any order; those of one day in theirs
 */
record Claim(Inducement inducement, KeyDates days, Optional<BigDecimal> benchmarkPrice, List<Trade> trades) {

    Claim {
        requireNonNull(inducement, "inducement is null");
        requireNonNull(days, "days is null");
        requireNonNull(benchmarkPrice, "benchmarkPrice is null");
        trades = List.copyOf(trades);
    }
}
