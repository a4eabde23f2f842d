package org.famen.content.law;

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

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff' || c == '\u200b';
    }
}
