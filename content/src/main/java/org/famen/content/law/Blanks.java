package org.famen.content.law;

import java.text.Normalizer;

/** Blank characters of law texts, which {@link String#strip()} does not know all of. */
public final class Blanks {
    private Blanks() {}

    /** Without blanks, U+3000 and the byte order mark at both ends. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /**
     * Without characters that nobody sees (zero-width blanks, soft hyphens, marks of direction), and with Kangxi radicals,
     * which text copied from a PDF has in place of characters (⼀ for 一), as characters; blanks at both ends come off.
     */
    public static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUnseen(text.charAt(i)) || isRadical(text.charAt(i))) {
                return strip(cleaned(text));
            }
        }
        return strip(text);
    }

    private static String cleaned(String text) {
        var words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isRadical(c)) {
                words.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else if (!isUnseen(c)) {
                words.append(c);
            }
        }
        return words.toString();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u2007' || isUnseen(c);
    }

    private static boolean isUnseen(char c) {
        return c >= '\u00ad' && (c < '\u3000' || c > '\ud7ff') && Character.getType(c) == Character.FORMAT;
    }

    private static boolean isRadical(char c) {
        return c >= '\u2f00' && c <= '\u2fdf';
    }
}
