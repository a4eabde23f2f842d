package org.famen.portal.investor.calculator;

import java.util.Locale;

/** What can be said of a trade from its day alone. */
public enum Verdict {
    /** Induced side, before the statement: article 12, item 1. */
    TOO_EARLY(false),
    /** Induced side, in time: article 11, item 3. */
    INDUCED(true),
    /** Induced side, after the disclosure: article 12, item 1. */
    TOO_LATE(false),
    /** Other side, before the statement; nothing to undo yet. */
    BEFORE_ALL(false),
    /** Other side, before the disclosure: what it undid has not suffered from the disclosure. */
    UNDONE(false),
    /** Other side, from the disclosure to the benchmark day: item 1 of article 27 or 28. */
    RECKONED(true),
    /** Other side, after the benchmark day: counts as not done, item 2 of article 27 or 28. */
    AFTER_BENCHMARK(false),
    /** Other side, after the disclosure, while the benchmark day isn't known. */
    OPEN(false);

    private final boolean inside;

    Verdict(boolean inside) {
        this.inside = inside;
    }

    /** Whether the trade takes part in the reckoning. */
    public boolean inside() {
        return inside;
    }

    static Verdict of(boolean inducedSide, KeyDates.Phase phase) {
        return switch (phase) {
            case BEFORE -> inducedSide ? TOO_EARLY : BEFORE_ALL;
            case DECEIVED -> inducedSide ? INDUCED : UNDONE;
            case RECKONED -> inducedSide ? TOO_LATE : RECKONED;
            case AFTER -> inducedSide ? TOO_LATE : AFTER_BENCHMARK;
            case OPEN -> inducedSide ? TOO_LATE : OPEN;
        };
    }

    /** Article that says so; the rules leave {@link #BEFORE_ALL} to common sense, and so to article 11 as well. */
    String article(Inducement inducement) {
        return switch (this) {
            case TOO_EARLY, TOO_LATE -> "12";
            case INDUCED, BEFORE_ALL -> "11";
            case OPEN -> "26";
            case UNDONE, RECKONED, AFTER_BENCHMARK -> inducement.lossArticle();
        };
    }

    /** For the words: {@code too_early}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
