package org.famen.content.pastedtext;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** Compares quotations with the text of a provision. What counts are the words: marks, blanks and widths may differ. */
public final class QuotationCheck {
    /** A quotation of which more than this share differs is not from that text. */
    private static final double MAX_DIFFERENT_SHARE = 0.5;

    private static final int MAX_CELLS = 12_000_000;

    private final NormalizedText text;

    /** @param text of a provision, one block a line, with the labels of items */
    public QuotationCheck(String text) {
        this.text = new NormalizedText(requireNonNull(text, "text is null"));
    }

    /** Whether every piece of the quotation, between its …, stands in the text, in that order. */
    public boolean isSame(QuotedWords quotation) {
        int from = 0;
        for (String letters : quotation.pieces()) {
            int at = text.letters().indexOf(letters, from);
            if (at < 0) {
                return false;
            }
            from = at + letters.length();
        }
        return true;
    }

    /** Where the quotation differs from what comes nearest to it; empty when nothing does. */
    public Optional<List<Alignment.Piece>> differences(QuotedWords quotation) {
        NormalizedText quoted = quotation.whole();
        long cells = (long) quoted.letters().length() * text.letters().length();
        if (cells == 0 || cells > MAX_CELLS) {
            return Optional.empty();
        }
        var alignment = Alignment.of(quoted, text);
        return alignment.distance() > MAX_DIFFERENT_SHARE * quoted.letters().length()
                ? Optional.empty()
                : Optional.of(alignment.pieces());
    }
}
