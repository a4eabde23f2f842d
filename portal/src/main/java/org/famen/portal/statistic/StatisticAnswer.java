package org.famen.portal.statistic;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import org.famen.content.statistic.Statistic;
import org.jspecify.annotations.Nullable;

/**
 * A statistic in the API.
 *
 * @param page address of its page
 * @param denominator null for a plain count
 * @param values periods and areas without a figure are missing
 */
@Serdeable
record StatisticAnswer(
        String id,
        String page,
        String title,
        String numerator,
        @Nullable String denominator,
        String unit,
        String definition,
        String source,
        List<Value> values) {

    /**
     * @param value in the unit of the statistic: 97.4 for 97.4 %
     * @param denominator null for a plain count
     */
    @Serdeable
    record Value(
            String period,
            String area,
            BigDecimal value,
            BigDecimal numerator,
            @Nullable BigDecimal denominator) {}

    static StatisticAnswer of(Statistic statistic) {
        return new StatisticAnswer(
                statistic.id(),
                "/statistic/" + statistic.id(),
                statistic.title(),
                statistic.numerator(),
                statistic.denominator().orElse(null),
                statistic.unit(),
                statistic.definition(),
                statistic.source(),
                statistic.values().stream()
                        .map(value -> new Value(
                                value.period(),
                                value.area(),
                                Figure.number(statistic, value),
                                value.numerator(),
                                value.denominator().orElse(null)))
                        .toList());
    }
}
