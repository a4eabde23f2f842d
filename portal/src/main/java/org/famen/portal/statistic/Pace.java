package org.famen.portal.statistic;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** How often a figure is taken. Periods of one pace sort as text. */
enum Pace {
    YEAR("\\d{4}", "年", Pace::nextYear),
    QUARTER("\\d{4}-Q[1-4]", "个季度", Pace::nextQuarter),
    MONTH("\\d{4}-\\d{2}", "个月", Pace::nextMonth);

    private static final int LIMIT = 240;

    private final Pattern shape;
    private final String unit;
    private final UnaryOperator<String> next;

    Pace(String shape, String unit, UnaryOperator<String> next) {
        this.shape = Pattern.compile(shape);
        this.unit = unit;
        this.next = next;
    }

    /** @throws IllegalArgumentException when the period has another shape than those of a statistic */
    static Pace of(String period) {
        for (Pace pace : values()) {
            if (pace.shape.matcher(period).matches()) {
                return pace;
            }
        }
        throw new IllegalArgumentException("no period: " + period);
    }

    /** 年, 个季度, 个月: what follows a number of them. */
    String unit() {
        return unit;
    }

    /** Every period from the first to the last, also those without a figure. */
    List<String> all(String first, String last) {
        List<String> all = new ArrayList<>();
        for (String period = first; period.compareTo(last) <= 0 && all.size() < LIMIT; period = next.apply(period)) {
            all.add(period);
        }
        return all;
    }

    /** For sentences: 2025 年, 2025 年第 3 季度, 2025 年 7 月. */
    String say(String period) {
        String year = period.substring(0, 4) + " 年";
        return switch (this) {
            case YEAR -> year;
            case QUARTER -> year + "第 " + period.charAt(6) + " 季度";
            case MONTH -> year + " " + Integer.parseInt(period.substring(5)) + " 月";
        };
    }

    private static String nextYear(String period) {
        return Year.parse(period).plusYears(1).toString();
    }

    private static String nextQuarter(String period) {
        int year = Integer.parseInt(period.substring(0, 4));
        int quarter = period.charAt(6) - '0';
        return quarter == 4 ? year + 1 + "-Q1" : year + "-Q" + (quarter + 1);
    }

    private static String nextMonth(String period) {
        return YearMonth.parse(period).plusMonths(1).toString();
    }
}
