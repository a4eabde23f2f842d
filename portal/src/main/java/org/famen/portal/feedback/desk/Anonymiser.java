package org.famen.portal.feedback.desk;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a text what can be recognised as somebody's: long numbers (phones, cards, identity numbers), credit codes and mail
 * addresses. Names, places and companies it cannot know; a person has to look for these.
 */
final class Anonymiser {
    static final String GAP = "［已隐去］";

    /** Digits of any script with what people write between them; 7 digits are the shortest landline. A date is none. */
    private static final List<Pattern> TRACES = List.of(
            Pattern.compile("[^\\s@<>()（）,，;；:：、。]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"),
            Pattern.compile("(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Z])"),
            Pattern.compile("(?<!\\p{Nd})\\+?(?!\\d{4}-\\d{2}-\\d{2}(?!\\d))\\p{Nd}(?:[\\s\\-－–]?\\p{Nd}){6,}[Xx]?"));

    private Anonymiser() {}

    static String mask(String text) {
        String masked = text;
        for (Pattern trace : TRACES) {
            masked = trace.matcher(masked).replaceAll(Matcher.quoteReplacement(GAP));
        }
        return masked;
    }

    static boolean isClean(String text) {
        return TRACES.stream().noneMatch(trace -> trace.matcher(text).find());
    }
}
