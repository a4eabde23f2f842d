package org.famen.portal.statistic;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.famen.content.numeral.ChineseNumeral;
import org.famen.content.statistic.Statistic;

/**
 * The one thing that a series says, computed from its figures.
 *
 * @param period of the last figure, in words
 * @param value the last figure, with its unit
 * @param other what it is held against: a threshold, or the difference to the period before
 * @param times how many periods in a row, such as 三年
 */
public record Finding(Kind kind, String period, String value, String other, String times) {
    private static final int IN_A_ROW = 3;
    /** A rate below this is nothing to be proud of however long it lasts. */
    private static final BigDecimal HIGH = BigDecimal.valueOf(90);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What can be said. */
    public enum Kind {
        ABOVE,
        RISING,
        FALLING,
        MORE,
        LESS,
        SAME,
        ONCE,
        NONE
    }

    public Finding {
        requireNonNull(kind, "kind is null");
    }

    /** For the words: {@code above}. */
    public String key() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static Finding of(Series series) {
        List<Series.Point> last = lastWithoutGap(series);
        if (last.isEmpty()) {
            return new Finding(Kind.NONE, "", "", "", "");
        }
        Statistic statistic = series.statistic();
        List<BigDecimal> numbers = last.stream()
                .map(point -> Figure.number(statistic, point.value().orElseThrow()))
                .toList();
        String period = series.pace().say(last.getLast().period());
        String value = Figure.withUnit(statistic, last.getLast().value().orElseThrow());
        if (numbers.size() == 1) {
            return new Finding(Kind.ONCE, period, value, "", "");
        }
        if (statistic.unit().equals("%")
                && numbers.size() >= IN_A_ROW
                && below(numbers).compareTo(HIGH) >= 0) {
            return new Finding(
                    Kind.ABOVE, period, value, below(numbers).toPlainString() + "%", times(numbers.size(), series));
        }
        int rises = inARow(numbers, 1);
        int falls = inARow(numbers, -1);
        if (rises >= IN_A_ROW || falls >= IN_A_ROW) {
            return new Finding(
                    rises >= IN_A_ROW ? Kind.RISING : Kind.FALLING,
                    period,
                    value,
                    "",
                    times(Math.max(rises, falls), series));
        }
        return change(statistic, numbers, period, value);
    }

    /** The figures up to the newest one, back to the first gap. */
    private static List<Series.Point> lastWithoutGap(Series series) {
        List<Series.Point> run = new ArrayList<>();
        for (Series.Point point : series.points().reversed()) {
            if (point.value().isPresent()) {
                run.addFirst(point);
            } else if (!run.isEmpty()) {
                break;
            }
        }
        return run;
    }

    /** The largest whole number that all figures are above. */
    private static BigDecimal below(List<BigDecimal> numbers) {
        BigDecimal smallest = numbers.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal whole = smallest.setScale(0, RoundingMode.FLOOR);
        return whole.compareTo(smallest) == 0 ? whole.subtract(BigDecimal.ONE) : whole;
    }

    /** How many steps at the end go in one direction. */
    private static int inARow(List<BigDecimal> numbers, int direction) {
        int steps = 0;
        for (int i = numbers.size() - 1; i > 0; i--) {
            if (numbers.get(i).compareTo(numbers.get(i - 1)) != direction) {
                break;
            }
            steps++;
        }
        return steps;
    }

    /** A rate differs by points, a count by a part of itself. */
    private static Finding change(Statistic statistic, List<BigDecimal> numbers, String period, String value) {
        BigDecimal now = numbers.getLast();
        BigDecimal before = numbers.get(numbers.size() - 2);
        BigDecimal difference = now.subtract(before).abs();
        int sign = now.compareTo(before);
        String other;
        if (statistic.unit().equals("%")) {
            other = Figure.plain(difference) + " 个百分点";
        } else if (before.signum() == 0) {
            other = Figure.plain(difference) + " " + statistic.unit();
        } else {
            other = Figure.plain(difference.multiply(HUNDRED).divide(before.abs(), 1, RoundingMode.HALF_UP)) + "%";
        }
        return new Finding(sign > 0 ? Kind.MORE : sign < 0 ? Kind.LESS : Kind.SAME, period, value, other, "");
    }

    private static String times(int periods, Series series) {
        return ChineseNumeral.format(periods) + series.pace().unit();
    }
}
