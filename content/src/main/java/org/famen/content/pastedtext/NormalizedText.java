package org.famen.content.pastedtext;

import java.text.Normalizer;

/** A text with the letters and figures alone, each of which knows where it stood. */
final class NormalizedText {
    /** CJK Unified Ideographs, nearly all of a text, are themselves. */
    private static final char FIRST_HAN = '\u4e00';

    private static final char LAST_HAN = '\u9fff';

    private final String original;
    private final String letters;
    private final int[] places;

    NormalizedText(String original) {
        this.original = original;
        var kept = new StringBuilder();
        int[] at = new int[original.length() * 2 + 1];
        for (int i = 0; i < original.length(); i++) {
            String folded = folded(original.charAt(i));
            for (int k = 0; k < folded.length() && kept.length() < at.length - 1; k++) {
                char c = folded.charAt(k);
                if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                    at[kept.length()] = i;
                    kept.append(Character.toLowerCase(c));
                }
            }
        }
        this.letters = kept.toString();
        this.places = at;
    }

    private static String folded(char c) {
        return c >= FIRST_HAN && c <= LAST_HAN
                ? String.valueOf(c)
                : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    }

    String letters() {
        return letters;
    }

    /** The original from the letter at {@code start} to the one before {@code end}. */
    String original(int start, int end) {
        if (start >= end) {
            return "";
        }
        return original.substring(places[start], places[end - 1] + 1);
    }
}
