package org.famen.content.ranking.embedding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into the characters that stand together. No dictionary is asked, so that every word of a layman counts. */
public final class Grams {
    private Grams() {}

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

    /** The stretches of letters and numbers, in small letters. */
    static List<String> runs(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        List<String> runs = new ArrayList<>();
        int begin = 0;
        for (int at = 0, width; at < small.length(); at += width) {
            int character = small.codePointAt(at);
            width = Character.charCount(character);
            if (!isLetterOrNumber(character)) {
                addRun(small, begin, at, runs);
                begin = at + width;
            }
        }
        addRun(small, begin, small.length(), runs);
        return runs;
    }

    private static void addRun(String text, int begin, int end, List<String> runs) {
        if (begin < end) {
            runs.add(text.substring(begin, end));
        }
    }

    /** Numbers are Ⅻ and ② too. */
    private static boolean isLetterOrNumber(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.LETTER_NUMBER
                || Character.getType(character) == Character.OTHER_NUMBER;
    }

    private static void cut(String run, int length, List<String> into) {
        for (int from = 0; from + length <= run.length(); from++) {
            into.add(run.substring(from, from + length));
        }
    }
}
