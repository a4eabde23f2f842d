package org.famen.content.search;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody typed, in the one form in which it is compared with other text. */
public final class TypedText {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private TypedText() {}

    /** Simplified characters, half-width, lower case; blanks and marks stay. */
    public static String simplified(String text) {
        return ZhConverterUtil.toSimple(halfWidth(text));
    }

    /**
     * Letters and digits alone, half-width, lower case: a name or a number without the blanks, dashes and invisible marks that
     * come along when it is typed or pasted. Characters stay as traditional as they are.
     */
    public static String letters(String text) {
        return NO_LETTER.matcher(halfWidth(text)).replaceAll("");
    }

    /** Half-width, lower case. */
    public static String halfWidth(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
