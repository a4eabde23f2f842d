package org.famen.portal.investor.calculator;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people and statements of brokers write it: 2024-03-05, 2024/3/5, 2024.3.5, 20240305, 2024年3月5日. */
final class WrittenDay {
    private static final Pattern FORM =
            Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})[-/.](\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日?|(\\d{2})(\\d{2}))");

    private WrittenDay() {}

    /** Empty for other forms and for days that no calendar has. */
    static Optional<LocalDate> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int form = matcher.group(2) != null ? 2 : matcher.group(4) != null ? 4 : 6;
        try {
            return Optional.of(LocalDate.of(number(matcher, 1), number(matcher, form), number(matcher, form + 1)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
