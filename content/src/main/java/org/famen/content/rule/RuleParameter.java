package org.famen.content.rule;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.famen.content.rule.expression.Expression;

/**
 * An announced number that a rule needs.
 *
 * @param name by which expressions call it
 * @param announced its name in {@code parameters.csv}
 * @param day for which it is looked up; the day of the facts when empty
 * @param when whether it is needed at all
 */
public record RuleParameter(String name, String announced, Optional<Expression> day, Optional<Expression> when) {
    public RuleParameter {
        requireNonNull(name, "name is null");
        requireNonNull(announced, "announced is null");
        requireNonNull(day, "day is null");
        requireNonNull(when, "when is null");
    }
}
