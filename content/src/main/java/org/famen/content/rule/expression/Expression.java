package org.famen.content.rule.expression;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** An expression that has been read and found harmless. */
public final class Expression {
    private final String text;
    private final ParsedExpression parsed;
    private final Set<String> names;

    Expression(String text, ParsedExpression parsed, Set<String> names) {
        this.text = requireNonNull(text, "text is null");
        this.parsed = requireNonNull(parsed, "parsed is null");
        this.names = Set.copyOf(names);
    }

    /** As written. */
    public String text() {
        return text;
    }

    /** What it speaks of: answers, parameters and values of earlier steps. */
    public Set<String> names() {
        return names;
    }

    ParsedExpression parsed() {
        return parsed;
    }

    @Override
    public String toString() {
        return text;
    }
}
