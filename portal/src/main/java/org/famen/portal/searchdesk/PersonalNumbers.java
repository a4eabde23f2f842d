package org.famen.portal.searchdesk;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Numbers by which a person could be known: telephones (7 digits or more), identity numbers (15 or 18), accounts, and mail
 * addresses. Digits may be full-width, Chinese, and have blanks or strokes between them.
 */
final class PersonalNumbers {
    private static final String CHINESE_DIGITS = "零一二三四五六七八九";
    private static final String CIRCLE = "〇";
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\d)[\\s\\-‐‑–—.·()+]+(?=\\d)");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{7,}");
    private static final Pattern MAIL = Pattern.compile("\\S@\\S");

    private PersonalNumbers() {}

    static boolean areIn(String text) {
        StringBuilder digits = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace(CIRCLE, "零")
                .chars()
                .forEach(character -> digits.append(digit((char) character)));
        String plain = BETWEEN.matcher(digits).replaceAll("");
        return LONG_NUMBER.matcher(plain).find() || MAIL.matcher(plain).find();
    }

    private static char digit(char character) {
        int value = CHINESE_DIGITS.indexOf(character);
        return value < 0 ? character : (char) ('0' + value);
    }
}
