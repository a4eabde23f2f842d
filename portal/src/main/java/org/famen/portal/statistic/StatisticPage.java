package org.famen.portal.statistic;

import java.util.List;

/**
 * One statistic.
 *
 * @param areas the city and its districts
 */
public record StatisticPage(Chart chart, List<String> areas) {
    /** Periods of the table by time, the newest first. */
    public List<String> periods() {
        return chart.byTime().rows().stream().map(Table.Row::name).toList().reversed();
    }
}
