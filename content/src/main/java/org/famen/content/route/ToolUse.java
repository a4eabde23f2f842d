package org.famen.content.route;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.famen.content.rule.expression.Expression;

/**
 * A value that a tool reckons from the answers of a route.
 *
 * @param tool id of the rule
 * @param answers by the ids of its questions
 * @param value name of the step
 */
public record ToolUse(String tool, Map<String, Expression> answers, String value) {
    public ToolUse {
        requireNonNull(tool, "tool is null");
        answers = Map.copyOf(answers);
        requireNonNull(value, "value is null");
    }
}
