package org.famen.content.law.parsing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famen.content.numeral.ChineseNumeral;

/** Dates as laws print them: 2012年12月28日, 二〇一二年十二月二十八日, ２０１２年１２月２８日. */
public final class ChineseDate {
    private static final String DIGIT = "[0-9０-９一二三四五六七八九十〇零○◯OＯ]";
    static final Pattern DATE =
            Pattern.compile("(" + DIGIT + "{4})\\s*年\\s*(" + DIGIT + "{1,3})\\s*月\\s*(" + DIGIT + "{1,3})\\s*日");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private ChineseDate() {}

    /** A date and where it stands in the text. */
    record Found(LocalDate date, int start, int end) {}

    /** All dates of a text in their order; impossible ones (2012年13月1日) are left out. */
    static List<Found> findAll(String text) {
        List<Found> dates = new ArrayList<>();
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            of(matcher).ifPresent(date -> dates.add(new Found(date, matcher.start(), matcher.end())));
        }
        return dates;
    }

    /** The date in a file name such as 劳动法(2018-12-29). */
    public static Optional<LocalDate> inFileName(String name) {
        Matcher matcher = ISO.matcher(name);
        LocalDate last = null;
        while (matcher.find()) {
            try {
                last = LocalDate.of(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)));
            } catch (DateTimeException impossible) {
                // 2018-13-45 in a name is not a date; the history lines decide.
            }
        }
        return Optional.ofNullable(last);
    }

    private static Optional<LocalDate> of(Matcher matcher) {
        OptionalInt year = ChineseNumeral.parse(matcher.group(1));
        OptionalInt month = ChineseNumeral.parse(matcher.group(2));
        OptionalInt day = ChineseNumeral.parse(matcher.group(3));
        if (year.isEmpty() || month.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year.getAsInt(), month.getAsInt(), day.getAsInt()));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
