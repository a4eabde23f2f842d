package org.famen.portal.statistic;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famen.content.statistic.Statistic;
import org.famen.content.statistic.StatisticValue;

/**
 * A statistic of one period by area, as bars from zero; the longest first, areas without a figure last. Or how often
 * something was counted. Names and figures are text beside the bars: in a picture they would shrink with it.
 *
 * @param period empty for what was counted
 */
public record BarChart(String period, List<Bar> bars) {
    private static final double WHOLE = 100;

    /**
     * @param width of the bar, of a hundred that the longest has; 0 when there is no figure
     * @param label the figure; empty when there is none
     */
    public record Bar(String area, String width, String label) {}

    static BarChart of(Statistic statistic, String period, List<String> areas) {
        Map<String, StatisticValue> values = statistic.values().stream()
                .filter(value -> value.period().equals(period))
                .collect(Collectors.toMap(StatisticValue::area, Function.identity()));
        Comparator<String> byNumber =
                Comparator.comparing(area -> number(statistic, values, area), Comparator.reverseOrder());
        double most = Math.max(
                0.1,
                areas.stream()
                        .mapToDouble(area -> number(statistic, values, area).doubleValue())
                        .max()
                        .orElse(1));
        return new BarChart(
                period,
                areas.stream()
                        .sorted(byNumber)
                        .map(area -> new Bar(
                                area,
                                width(number(statistic, values, area).doubleValue(), most),
                                Optional.ofNullable(values.get(area))
                                        .map(value -> Figure.brief(statistic, value))
                                        .orElse("")))
                        .toList());
    }

    /** How often each name was counted, the most first. */
    public static BarChart counts(Map<String, Long> counts) {
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        return new BarChart(
                "",
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(counted -> new Bar(
                                counted.getKey(), width(counted.getValue(), most), Long.toString(counted.getValue())))
                        .toList());
    }

    private static String width(double number, double most) {
        return LineChart.units(WHOLE * Math.max(0, number) / most);
    }

    /** Less than any figure when there is none. */
    private static BigDecimal number(Statistic statistic, Map<String, StatisticValue> values, String area) {
        return Optional.ofNullable(values.get(area))
                .map(value -> Figure.number(statistic, value))
                .orElse(BigDecimal.ONE.negate());
    }
}
