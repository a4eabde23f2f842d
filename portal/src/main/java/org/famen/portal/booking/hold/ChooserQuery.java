package org.famen.portal.booking.hold;

import static java.util.Objects.requireNonNull;

import io.micronaut.core.convert.value.ConvertibleMultiValues;
import io.micronaut.http.uri.UriBuilder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.famen.portal.web.Submission;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for among the free times; whatever can't be read is as if it were not asked for.
 *
 * @param place id of one place alone
 * @param near name of a township from which the way should be short
 * @param day whose times are shown
 * @param from first day of the row of days
 * @param month shown instead of the row
 * @param points ids of what a self-check found, taken along to the details
 */
public record ChooserQuery(
        Optional<String> place,
        Optional<String> near,
        Optional<LocalDate> day,
        Optional<LocalDate> from,
        Optional<YearMonth> month,
        List<String> points) {

    private static final Pattern POINT = Pattern.compile("[a-z0-9-]{1,80}");
    private static final int MAX_POINTS = 100;

    public ChooserQuery {
        requireNonNull(place, "place is null");
        requireNonNull(near, "near is null");
        requireNonNull(day, "day is null");
        requireNonNull(from, "from is null");
        requireNonNull(month, "month is null");
        points = List.copyOf(points);
    }

    public static ChooserQuery read(ConvertibleMultiValues<String> parameters) {
        return new ChooserQuery(
                text(parameters.get("place")),
                text(parameters.get("near")),
                day(parameters.get("day")),
                day(parameters.get("from")),
                month(parameters.get("month")),
                points(parameters.get("points")));
    }

    public static ChooserQuery read(Submission form) {
        return new ChooserQuery(
                text(form.text("place")),
                text(form.text("near")),
                day(form.text("day")),
                day(form.text("from")),
                month(form.text("month")),
                points(form.text("points")));
    }

    /** The same on another day. */
    public String onDay(String path, LocalDate other) {
        return address(path, Optional.of(other), from, Optional.empty()) + "#times";
    }

    /** With a row of days from there on. */
    public String startingOn(String path, LocalDate other) {
        return address(path, Optional.empty(), Optional.of(other), Optional.empty()) + "#days";
    }

    public String inMonth(String path, YearMonth other) {
        return address(path, Optional.empty(), Optional.empty(), Optional.of(other)) + "#days";
    }

    /** As they stand in addresses and forms; empty for none. */
    public String pointsWritten() {
        return String.join(",", points);
    }

    static List<String> points(@Nullable String value) {
        return text(value).stream()
                .flatMap(written -> Arrays.stream(written.split(",")))
                .filter(id -> POINT.matcher(id).matches())
                .limit(MAX_POINTS)
                .toList();
    }

    private String address(
            String path, Optional<LocalDate> onDay, Optional<LocalDate> start, Optional<YearMonth> inMonth) {
        UriBuilder address = UriBuilder.of(path);
        place.ifPresent(value -> address.queryParam("place", value));
        near.ifPresent(value -> address.queryParam("near", value));
        onDay.ifPresent(value -> address.queryParam("day", value));
        start.ifPresent(value -> address.queryParam("from", value));
        inMonth.ifPresent(value -> address.queryParam("month", value));
        if (!points.isEmpty()) {
            address.queryParam("points", pointsWritten());
        }
        return address.build().toString();
    }

    private static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(written -> !written.isEmpty());
    }

    private static Optional<LocalDate> day(@Nullable String value) {
        try {
            return text(value).map(LocalDate::parse).filter(day -> isSane(day.getYear()));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<YearMonth> month(@Nullable String value) {
        try {
            return text(value).map(YearMonth::parse).filter(month -> isSane(month.getYear()));
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    private static boolean isSane(int year) {
        return year > 2000 && year < 2100;
    }
}
