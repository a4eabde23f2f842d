package org.famen.content.parameter;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.famen.content.frontmatter.Published;

/**
 * A number that holds for some days, such as the average monthly wage by which compensation of a year is capped.
 *
 * @param name by which rules call it, such as 职工月平均工资
 * @param from first day of facts that it is for
 * @param until last day of facts that it may be used for; then the next one has to be announced
 * @param unit in words, such as 元 or %
 * @param source who announced it where
 */
public record DatedParameter(
        String name,
        LocalDate from,
        LocalDate until,
        BigDecimal value,
        String unit,
        String source,
        boolean demonstration)
        implements Published {
    public DatedParameter {
        requireNonNull(name, "name is null");
        requireNonNull(from, "from is null");
        requireNonNull(until, "until is null");
        requireNonNull(value, "value is null");
        requireNonNull(unit, "unit is null");
        requireNonNull(source, "source is null");
    }

    @Override
    public String id() {
        return name + "@" + from;
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
