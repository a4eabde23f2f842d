package org.famen.content.frontmatter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as editors and spreadsheets write it: 2026-11-23, 2026/11/23 or 2026年11月23日. */
public final class WrittenDate {
    private static final Pattern FORM =
            Pattern.compile("(\\d{4})(?:-(\\d{1,2})-(\\d{1,2})|/(\\d{1,2})/(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日)");

    private WrittenDate() {}

    /** Empty for any other form and for days that no calendar has, such as 2026-02-30. */
    public static Optional<LocalDate> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (int month = 2; month <= 6; month += 2) {
            if (matcher.group(month) != null) {
                return day(matcher.group(1), matcher.group(month), matcher.group(month + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException impossibleDay) {
            return Optional.empty();
        }
    }
}
