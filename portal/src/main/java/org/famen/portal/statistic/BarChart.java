package org.famen.portal.statistic;

import java.math.BigDecimal;
import java.util.ArrayList;
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
 * something was counted.
 *
 * @param period empty for what was counted
 * @param height of the drawing, in its units
 * @param names where the bars begin, behind the names
 */
public record BarChart(String period, List<Bar> bars, int height, int names) {
    public static final int WIDTH = 360;

    private static final int NAMES = 76;
    /** For names of up to eleven characters. */
    private static final int LONG_NAMES = 172;

    private static final int LABELS = 74;
    private static final int ROW = 30;

    /**
     * @param width of the bar; 0 when there is no figure
     * @param label the figure; empty when there is none
     * @param labelX where it begins, right behind the bar
     */
    public record Bar(String area, int y, String width, String label, String labelX) {}

    static BarChart of(Statistic statistic, String period, List<String> areas) {
        Map<String, StatisticValue> values = statistic.values().stream()
                .filter(value -> value.period().equals(period))
                .collect(Collectors.toMap(StatisticValue::area, Function.identity()));
        Comparator<String> byNumber =
                Comparator.comparing(area -> number(statistic, values, area), Comparator.reverseOrder());
        List<String> order = areas.stream().sorted(byNumber).toList();
        double most = Math.max(
                0.1,
                areas.stream()
                        .mapToDouble(area -> number(statistic, values, area).doubleValue())
                        .max()
                        .orElse(1));
        List<Bar> bars = new ArrayList<>();
        for (String area : order) {
            Optional<StatisticValue> value = Optional.ofNullable(values.get(area));
            double width = value.isEmpty()
                    ? 0
                    : (WIDTH - NAMES - LABELS)
                            * Math.max(0, number(statistic, values, area).doubleValue())
                            / most;
            bars.add(new Bar(
                    area,
                    bars.size() * ROW,
                    LineChart.units(width),
                    value.map(it -> Figure.brief(statistic, it)).orElse(""),
                    LineChart.units(NAMES + width + 6)));
        }
        return new BarChart(period, bars, Math.max(1, bars.size()) * ROW, NAMES);
    }

    /** How often each name was counted, the most first. */
    public static BarChart counts(Map<String, Long> counts) {
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(counted -> {
                    double width = (WIDTH - LONG_NAMES - LABELS) * (double) counted.getValue() / most;
                    bars.add(new Bar(
                            counted.getKey(),
                            bars.size() * ROW,
                            LineChart.units(width),
                            Long.toString(counted.getValue()),
                            LineChart.units(LONG_NAMES + width + 6)));
                });
        return new BarChart("", bars, Math.max(1, bars.size()) * ROW, LONG_NAMES);
    }

    /** Less than any figure when there is none. */
    private static BigDecimal number(Statistic statistic, Map<String, StatisticValue> values, String area) {
        return Optional.ofNullable(values.get(area))
                .map(value -> Figure.number(statistic, value))
                .orElse(BigDecimal.ONE.negate());
    }
}
