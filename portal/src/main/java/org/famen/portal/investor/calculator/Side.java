package org.famen.portal.investor.calculator;

import java.util.Locale;

/** What an investor did. */
public enum Side {
    BUY,
    SELL;

    /** For the words: {@code buy}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
