package org.famen.content.paper;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.famen.content.rule.expression.Expression;

/**
 * When and how often a part of a template stands in the document.
 *
 * @param each id of a repeated group: once for each of it
 * @param when a condition on the answers
 * @param given names of fields, all of which must have been answered
 */
public record Scope(Optional<String> each, Optional<Expression> when, List<String> given) {
    public static final Scope ALWAYS = new Scope(Optional.empty(), Optional.empty(), List.of());
    /** In what stands once for each of a group: which one it is, from 1. */
    public static final String NUMBER = "序号";

    public Scope {
        requireNonNull(each, "each is null");
        requireNonNull(when, "when is null");
        given = List.copyOf(given);
    }
}
