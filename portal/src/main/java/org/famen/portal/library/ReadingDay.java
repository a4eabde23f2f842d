package org.famen.portal.library;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day whose law a reader asks for.
 *
 * @param chosen null for today
 * @param rejected what was written when it is no day that a law can mean; otherwise empty
 */
public record ReadingDay(@Nullable LocalDate chosen, String rejected) {
    /** Days that a law can mean; others would only puzzle whoever prints or compares them. */
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
    private static final int SHOWN = 40;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]+");
    /** 2020-01-31, 2020/1/31, 2020.1.31, 2020年1月31日, 20200131. */
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})\\s?日?|(\\d{4})(\\d{2})(\\d{2})");

    /** What stood in an address; nothing there is today. */
    public static ReadingDay read(@Nullable String written) {
        String text = written == null
                ? ""
                : UNPRINTABLE.matcher(written).replaceAll(" ").strip();
        if (text.isEmpty()) {
            return new ReadingDay(null, "");
        }
        LocalDate day = parse(Normalizer.normalize(text, Normalizer.Form.NFKC));
        return day == null || day.isBefore(FIRST) || day.isAfter(LAST)
                ? new ReadingDay(null, shortened(text))
                : new ReadingDay(day, "");
    }

    public LocalDate or(LocalDate today) {
        return Objects.requireNonNullElse(chosen, today);
    }

    public boolean isRejected() {
        return !rejected.isEmpty();
    }

    /** An address that others made, with what was written for a day and is none, so that its page can say so. */
    public URI keptIn(URI address) {
        return isRejected()
                ? URI.create(address + (address.getRawQuery() == null ? "?" : "&") + "at="
                        + URLEncoder.encode(rejected, StandardCharsets.UTF_8))
                : address;
    }

    private static @Nullable LocalDate parse(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        int first = parts.group(1) == null ? 4 : 1;
        try {
            return LocalDate.of(
                    Integer.parseInt(parts.group(first)),
                    Integer.parseInt(parts.group(first + 1)),
                    Integer.parseInt(parts.group(first + 2)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) > SHOWN
                ? text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…"
                : text;
    }
}
