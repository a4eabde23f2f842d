package org.famen.portal.statistic;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.famen.content.statistic.Statistic;

/** The few statistics that another page may show. */
@Singleton
public class Highlights {
    private final Figures figures;

    Highlights(Figures figures) {
        this.figures = figures;
    }

    /** Of the whole city, one a topic: a rate where the topic has one, because it says more than a count. */
    public List<Chart> charts(int most) {
        Map<String, Statistic> byTopic = new LinkedHashMap<>();
        figures.all().stream()
                .filter(statistic -> !statistic.topics().isEmpty())
                .forEach(statistic -> byTopic.merge(
                        statistic.topics().getFirst(),
                        statistic,
                        (first, other) -> !first.isRate() && other.isRate() ? other : first));
        return byTopic.values().stream()
                .map(statistic -> figures.chart(statistic, "", ""))
                .limit(most)
                .toList();
    }
}
