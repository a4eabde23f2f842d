package org.famen.portal.investor.calculator;

import static java.util.Objects.requireNonNull;

/**
 * A trade and what is said of it.
 *
 * @param counted shares of an induced trade that had not been undone when the disclosure came, or shares of such trades that
 *     this one undid afterwards; 0 for trades outside
 * @param article number of the article of the rules that says so
 */
public record JudgedTrade(Trade trade, Verdict verdict, long counted, String article) {

    public JudgedTrade {
        requireNonNull(trade, "trade is null");
        requireNonNull(verdict, "verdict is null");
        requireNonNull(article, "article is null");
    }

    /** Inside by its day, yet not one share of it is left to count. */
    public boolean isUsedUp() {
        return verdict.inside() && counted == 0;
    }

    public boolean isOpen() {
        return verdict == Verdict.OPEN;
    }

    public boolean isPartly() {
        return counted > 0 && counted < trade.shares();
    }
}
