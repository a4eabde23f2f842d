package org.famen.portal.investor.calculator;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One purchase or sale of the shares that the statement was about.
 *
 * @param line of what was typed, from 1
 * @param shares above 0
 * @param price of one share in yuan, above 0
 */
public record Trade(int line, LocalDate day, Side side, long shares, BigDecimal price) {

    public Trade {
        requireNonNull(day, "day is null");
        requireNonNull(side, "side is null");
        requireNonNull(price, "price is null");
        if (shares <= 0 || price.signum() <= 0) {
            throw new IllegalArgumentException("shares and price count from above 0");
        }
    }
}
