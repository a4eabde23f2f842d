package org.famen.portal.desk.figures;

import java.util.Locale;

/** A share with what it is a share of, so that nobody takes 1 of 2 for a trend. */
public record Ratio(double numerator, double denominator) {
    private static final double HUNDRED = 100;

    /** Nothing to share. */
    public boolean isEmpty() {
        return denominator == 0;
    }

    /** 12.5%; a dash when there is nothing to share. */
    public String percent() {
        return isEmpty() ? "—" : String.format(Locale.ROOT, "%.1f%%", HUNDRED * numerator / denominator);
    }

    /** How much of the numerator comes on one of the denominator: 3.2; a dash when there is none. */
    public String each() {
        return isEmpty() ? "—" : String.format(Locale.ROOT, "%.1f", numerator / denominator);
    }

    public long wholeNumerator() {
        return Math.round(numerator);
    }

    public long wholeDenominator() {
        return Math.round(denominator);
    }
}
