package org.famen.portal.statistic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.famen.content.statistic.Statistic;

/**
 * A series as a line, in units of the drawing. The line breaks where a figure is missing, and every figure has its label.
 *
 * @param lines what {@code points} of a polyline takes, one a stretch without a gap
 * @param from where the vertical axis begins, when that is not at zero; empty otherwise
 */
public record LineChart(List<String> lines, List<Dot> dots, List<Tick> ticks, String from) {
    public static final int WIDTH = 360;
    public static final int HEIGHT = 200;

    private static final int LEFT = 34;
    private static final int TOP = 34;
    private static final int BOTTOM = 160;
    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final BigDecimal TEN = BigDecimal.TEN;

    /** A figure and its label above it. */
    public record Dot(String x, String y, String label, String labelY) {}

    /** @param missing whether there is no figure for the period */
    public record Tick(String x, String period, boolean missing) {}

    static LineChart of(Series series) {
        Statistic statistic = series.statistic();
        List<BigDecimal> numbers = series.points().stream()
                .flatMap(point -> point.value().stream())
                .map(value -> Figure.number(statistic, value))
                .toList();
        BigDecimal low = base(statistic, numbers);
        BigDecimal high = numbers.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        double range = Math.max(0.1, high.subtract(low).doubleValue());
        double step = (WIDTH - 2.0 * LEFT) / Math.max(1, series.points().size() - 1);
        List<Dot> dots = new ArrayList<>();
        List<Tick> ticks = new ArrayList<>();
        List<List<Dot>> stretches = new ArrayList<>(List.of(new ArrayList<>()));
        for (int i = 0; i < series.points().size(); i++) {
            Series.Point point = series.points().get(i);
            String x = units(LEFT + i * step);
            ticks.add(new Tick(x, shortPeriod(point.period()), point.value().isEmpty()));
            if (point.value().isEmpty()) {
                stretches.add(new ArrayList<>());
                continue;
            }
            double part =
                    Figure.number(statistic, point.value().get()).subtract(low).doubleValue() / range;
            double y = BOTTOM - part * (BOTTOM - TOP);
            Dot dot = new Dot(x, units(y), Figure.brief(statistic, point.value().get()), units(y - 12));
            dots.add(dot);
            stretches.getLast().add(dot);
        }
        return new LineChart(lines(stretches), dots, ticks, low.signum() == 0 ? "" : low.toPlainString() + "%");
    }

    /** A high rate is drawn from a round number below it, so that its changes are seen; everything else from zero. */
    private static BigDecimal base(Statistic statistic, List<BigDecimal> numbers) {
        BigDecimal smallest = numbers.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        return statistic.unit().equals("%") && smallest.compareTo(HALF) > 0
                ? smallest.divide(TEN, 0, RoundingMode.FLOOR).multiply(TEN)
                : smallest.min(BigDecimal.ZERO);
    }

    private static List<String> lines(List<List<Dot>> stretches) {
        return stretches.stream()
                .filter(stretch -> stretch.size() > 1)
                .map(stretch ->
                        stretch.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" ")))
                .toList();
    }

    /** 2025 stays; 2025-07 becomes 25-07, so that twelve of them fit. */
    private static String shortPeriod(String period) {
        return period.length() == 4 ? period : period.substring(2);
    }

    static String units(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
