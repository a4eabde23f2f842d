package org.famen.portal.statistic;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.famen.content.statistic.Statistic;

/**
 * One statistic on a page: what it says, drawn by time and by area, and the same as tables.
 *
 * @param bars of the period that was chosen
 */
public record Chart(
        Statistic statistic, String area, Finding finding, LineChart line, Table byTime, BarChart bars, Table byArea) {
    public Chart {
        requireNonNull(statistic, "statistic is null");
    }

    static Chart of(Statistic statistic, String area, String period, List<String> areas) {
        Series series = Series.of(statistic, area);
        String shown = series.periods().contains(period) || series.periods().isEmpty()
                ? period
                : series.periods().getLast();
        return new Chart(
                statistic,
                area,
                Finding.of(series),
                LineChart.of(series),
                Table.of(series),
                BarChart.of(statistic, shown, areas),
                Table.of(statistic, shown, areas));
    }

    public String address() {
        return "/statistic/" + statistic.id();
    }

    public String csv() {
        return "/statistic/" + statistic.id() + ".csv";
    }
}
