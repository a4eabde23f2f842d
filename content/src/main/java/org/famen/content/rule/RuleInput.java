package org.famen.content.rule;

import static java.util.Objects.requireNonNull;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.famen.content.rule.expression.Expression;

/**
 * What a rule asks.
 *
 * @param id part of addresses, for good
 * @param name by which expressions call it
 * @param unit in words; empty for days and choices
 * @param least smallest number that makes sense
 * @param most largest number that makes sense
 * @param options what can be chosen, for choices only
 * @param when whether it is asked at all, by the answers before it
 */
@RecordBuilder
public record RuleInput(
        String id,
        String name,
        String question,
        Optional<String> help,
        ValueType type,
        String unit,
        BigDecimal least,
        BigDecimal most,
        List<String> options,
        boolean optional,
        Optional<Expression> when) {
    public RuleInput {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
        requireNonNull(question, "question is null");
        requireNonNull(help, "help is null");
        requireNonNull(type, "type is null");
        requireNonNull(unit, "unit is null");
        requireNonNull(least, "least is null");
        requireNonNull(most, "most is null");
        options = List.copyOf(options);
        requireNonNull(when, "when is null");
    }
}
