package org.famen.portal.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.famen.content.report.Indicator;
import org.famen.content.report.IndicatorState;

/** Indicators by their lists. */
public record IndicatorsPage(Map<String, List<Indicator>> sets, LocalDate today) {
    public long count(String set, String state) {
        return sets.getOrDefault(set, List.of()).stream()
                .filter(indicator -> indicator.state() == IndicatorState.valueOf(state))
                .count();
    }

    public boolean isLate(Indicator indicator) {
        return indicator.state() != IndicatorState.MET && indicator.dueOn().isBefore(today);
    }

    static Map<String, List<Indicator>> bySet(List<Indicator> indicators) {
        return indicators.stream()
                .collect(Collectors.groupingBy(Indicator::set, LinkedHashMap::new, Collectors.toList()));
    }
}
