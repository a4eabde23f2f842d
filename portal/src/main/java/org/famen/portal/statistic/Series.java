package org.famen.portal.statistic;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famen.content.statistic.Statistic;
import org.famen.content.statistic.StatisticValue;

/**
 * A statistic of one area over time.
 *
 * @param points every period from the first figure of the statistic to its last, whatever the area; a gap is a point without
 *     a value
 */
record Series(Statistic statistic, String area, Pace pace, List<Point> points) {

    record Point(String period, Optional<StatisticValue> value) {}

    Series {
        requireNonNull(statistic, "statistic is null");
        points = List.copyOf(points);
    }

    /** With the pace that has the most figures. */
    static Series of(Statistic statistic, String area) {
        Pace pace = pace(statistic);
        List<StatisticValue> values = statistic.values().stream()
                .filter(value -> Pace.of(value.period()) == pace)
                .toList();
        Map<String, StatisticValue> byPeriod = values.stream()
                .filter(value -> value.area().equals(area))
                .collect(Collectors.toMap(StatisticValue::period, Function.identity()));
        List<String> periods = values.isEmpty()
                ? List.of()
                : pace.all(values.getFirst().period(), values.getLast().period());
        return new Series(
                statistic,
                area,
                pace,
                periods.stream()
                        .map(period -> new Point(period, Optional.ofNullable(byPeriod.get(period))))
                        .toList());
    }

    private static Pace pace(Statistic statistic) {
        return statistic.values().stream()
                .collect(Collectors.groupingBy(value -> Pace.of(value.period()), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Comparator.comparingLong(Map.Entry<Pace, Long>::getValue)
                        .thenComparing(entry -> -entry.getKey().ordinal()))
                .map(Map.Entry::getKey)
                .orElse(Pace.YEAR);
    }

    boolean isEmpty() {
        return points.stream().allMatch(point -> point.value().isEmpty());
    }

    List<String> periods() {
        return points.stream().map(Point::period).toList();
    }
}
