package org.famen.content.law.parsing;

/** Counts the Chinese characters of a text: what is left of it whatever format it is written in. */
public final class ChineseCharacters {
    private ChineseCharacters() {}

    public static int count(CharSequence text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '\u4e00' && c <= '\u9fff')
                    || (c >= '\u3400' && c <= '\u4dbf')
                    || (c >= '\u2f00' && c <= '\u2fdf')) {
                count++;
            }
        }
        return count;
    }
}
