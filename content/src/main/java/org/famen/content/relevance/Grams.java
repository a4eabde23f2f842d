package org.famen.content.relevance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts a text into the characters that stand together. No dictionary is asked, so that every word of a layman counts. */
public final class Grams {
    private static final Pattern NO_CHARACTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** UTF-16 units of the longest gram. */
    static final int LONGEST = 3;

    private Grams() {}

    /** Every one, two and three neighbours, in order, as often as they stand there. */
    public static List<String> all(String text) {
        List<String> grams = new ArrayList<>();
        for (String run : runs(text)) {
            for (int length = 1; length <= LONGEST; length++) {
                cut(run, length, grams);
            }
        }
        return grams;
    }

    /** Every two neighbours; a character that stands alone is one too. */
    public static List<String> pairs(String text) {
        List<String> pairs = new ArrayList<>();
        for (String run : runs(text)) {
            cut(run, run.length() == 1 ? 1 : 2, pairs);
        }
        return pairs;
    }

    /** Every character. */
    public static List<String> singles(String text) {
        List<String> singles = new ArrayList<>();
        for (String run : runs(text)) {
            cut(run, 1, singles);
        }
        return singles;
    }

    /** The stretches of letters and digits, in small letters. */
    static String[] runs(String text) {
        return NO_CHARACTER.split(text.toLowerCase(Locale.ROOT));
    }

    private static void cut(String run, int length, List<String> into) {
        for (int from = 0; from + length <= run.length(); from++) {
            into.add(run.substring(from, from + length));
        }
    }
}
