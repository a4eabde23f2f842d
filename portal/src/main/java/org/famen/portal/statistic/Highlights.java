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

    /** Of the whole city, all of a topic, in the order of their ids. */
    public List<Chart> ofTopic(String topic) {
        return figures.all().stream()
                .filter(statistic -> statistic.topics().contains(topic))
                .map(statistic -> figures.chart(statistic, "", ""))
                .toList();
    }

    /** Of the whole city, in the order of the ids; those that are not there are left out. */
    public List<Chart> of(List<String> ids) {
        return ids.stream()
                .flatMap(id -> figures.find(id).stream())
                .map(statistic -> figures.chart(statistic, "", ""))
                .toList();
    }
}
