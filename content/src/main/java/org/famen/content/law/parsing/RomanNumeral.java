package org.famen.content.law.parsing;

import java.util.Locale;

/** Numbers of articles in texts in English: 12 or XII. */
final class RomanNumeral {
    private static final String LETTERS = "IVXLC";
    private static final int[] VALUES = {1, 5, 10, 50, 100};

    private RomanNumeral() {}

    /** 0 where the text is neither a Roman number nor digits. */
    static int parse(String text) {
        if (text.matches("\\d{1,4}")) {
            return Integer.parseInt(text);
        }
        int sum = 0;
        int before = Integer.MAX_VALUE;
        for (char letter : text.toUpperCase(Locale.ROOT).toCharArray()) {
            int index = LETTERS.indexOf(letter);
            if (index < 0) {
                return 0;
            }
            // IV is 4: a smaller number in front is taken off.
            sum += before < VALUES[index] ? VALUES[index] - 2 * before : VALUES[index];
            before = VALUES[index];
        }
        return sum;
    }
}
