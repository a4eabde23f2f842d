package org.famen.content.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.rule.expression.Expression;
import org.famen.content.rule.expression.Template;

/**
 * One step of reckoning. Several steps may have one name: the first whose condition is met gives its value.
 *
 * @param name of the value
 * @param unit in words, for numbers
 * @param when empty for always
 * @param basis provisions that it rests on, never empty
 * @param how it was reckoned, in words
 * @param shown whether it is a line of the result; others are on the way to it
 */
public record RuleStep(
        String name,
        ValueType type,
        String unit,
        Optional<Expression> when,
        Expression value,
        List<WrittenCitation> basis,
        Template how,
        boolean shown) {
    public RuleStep {
        requireNonNull(name, "name is null");
        requireNonNull(type, "type is null");
        requireNonNull(unit, "unit is null");
        requireNonNull(when, "when is null");
        requireNonNull(value, "value is null");
        basis = List.copyOf(basis);
        requireNonNull(how, "how is null");
    }
}
