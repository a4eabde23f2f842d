package org.famen.content.statistic;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.famen.content.frontmatter.Published;

/**
 * A series of figures that mean the same.
 *
 * @param id part of its address, for good
 * @param numerator what is counted (分子)
 * @param denominator out of what (分母); empty for a plain count
 * @param unit of the value: 件, 人, %
 * @param definition how it is counted, for people
 * @param source who counted
 * @param values by period, then area; periods and areas without a figure are missing
 * @param demonstration whether it is made up
 */
public record Statistic(
        String id,
        String title,
        String numerator,
        Optional<String> denominator,
        String unit,
        String definition,
        String source,
        List<String> topics,
        List<StatisticValue> values,
        boolean demonstration)
        implements Published {

    public Statistic {
        requireNonNull(id, "id is null");
        requireNonNull(title, "title is null");
        requireNonNull(numerator, "numerator is null");
        requireNonNull(denominator, "denominator is null");
        requireNonNull(unit, "unit is null");
        requireNonNull(definition, "definition is null");
        requireNonNull(source, "source is null");
        topics = List.copyOf(topics);
        values = List.copyOf(values);
    }

    public boolean isRate() {
        return denominator.isPresent();
    }

    /** The same series with figures. */
    public Statistic withValues(List<StatisticValue> figures) {
        return new Statistic(
                id, title, numerator, denominator, unit, definition, source, topics, figures, demonstration);
    }
}
