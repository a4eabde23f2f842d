package org.famen.portal.investor.calculator;

import java.util.Locale;

/** What a false statement made investors do (诱多, 诱空). Source: article 11, item 3 of the rules, see {@link Rules}. */
public enum Inducement {
    /** 诱多: it said better things than were true. */
    BUY(Side.BUY, "27"),
    /** 诱空: it said worse things than were true. */
    SELL(Side.SELL, "28");

    private final Side induced;
    private final String lossArticle;

    Inducement(Side induced, String lossArticle) {
        this.induced = induced;
        this.lossArticle = lossArticle;
    }

    /** The trades that it may have caused; those of the other side undo them. */
    Side induced() {
        return induced;
    }

    /** Article by which the loss is counted. */
    String lossArticle() {
        return lossArticle;
    }

    /** For addresses and words: {@code buy}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Inducement of(String key) {
        return SELL.key().equals(key) ? SELL : BUY;
    }
}
